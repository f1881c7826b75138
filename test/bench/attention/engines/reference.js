import { attention, createDataSource, facets, matrix } from '@vigie/storage';
import { figuresOf } from '../figures.js';
import { productQuestion } from '../questions.js';

/** The product's own SQL on its facts. */
export async function reference({ world, url }) {
  const source = createDataSource(url, { poolSize: 2, statementTimeout: 0, applicationName: 'bench' });
  await source.initialize();
  const by = { attention, facets, matrix };
  return {
    async answer({ where, ask }) {
      const { selection, question } = productQuestion(world, { where, ask });
      return figuresOf(ask, await by[question.kind](source, { ...question, selection, language: 'en' }));
    },
    close: () => source.destroy(),
  };
}
