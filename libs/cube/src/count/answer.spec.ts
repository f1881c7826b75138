import { expect, test } from '@jest/globals';
import type { Question, Selection, Where } from '@vigie/article';
import fc from 'fast-check';
import { cubeOf } from '../../../../test/cube/invented-cube.js';
import { zoneRules } from '../../../../test/cube/zone-rules.js';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { bruteAnswers } from '../../../../test/reads/brute-answers.js';
import { belongs } from '../../../../test/reads/brute-force.js';
import { corpora, selections, ZONES } from '../../../../test/reads/invented.js';
import type { InventedCorpus } from '../../../../test/reads/invented-corpus.js';
import { pages } from '../../../../test/reads/invented-questions.js';

const rules = new Map(ZONES.map((zone) => [zone, zoneRules(zone)]));

function foundBy(selection: Selection, corpus: InventedCorpus): Where<Uint32Array> | null {
  if (selection.q === null) return null;
  const wanted = { ...selection, dates: null, filters: {} };
  const ids = corpus.articles.flatMap((article, place) => (belongs(article, wanted, corpus) ? [place + 1] : []));
  return { kind: 'text', text: Uint32Array.from(ids) };
}

function ask(corpus: InventedCorpus, selection: Selection, questions: Question[]) {
  const zone = rules.get(selection.timezone)!;
  return cubeOf(corpus).query(selection, foundBy(selection, corpus), zone, questions, 'fr');
}

test('every page of questions is answered as by looping over all articles', () => {
  fc.assert(
    fc.property(corpora, selections, pages, (corpus, selection, questions) => {
      const expected = bruteAnswers(corpus, selection, questions, 'fr');
      expect(ask(corpus, selection, questions)).toEqual(expected);
    }),
    { numRuns: howMany(40, 2000) },
  );
});
