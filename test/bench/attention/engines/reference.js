import { createDataSource, SqlCounting } from '@vigie/storage';
import { figuresOf } from '../figures.js';
import { productQuestion } from '../questions.js';

/** The product's own SQL on its facts. */
export async function reference({ world, url }) {
  const source = createDataSource(url, { poolSize: 2, statementTimeout: 0, applicationName: 'bench' });
  await source.initialize();
  const counting = new SqlCounting(source);
  return {
    query: async (selection, questions) => (await counting.query(selection, questions, 'en')).answers,
    async answer({ where, ask }) {
      const { selection, question } = productQuestion(world, { where, ask });
      const { answers } = await counting.query(selection, [question], 'en');
      return figuresOf(ask, answers[0]);
    },
    close: () => source.destroy(),
  };
}
