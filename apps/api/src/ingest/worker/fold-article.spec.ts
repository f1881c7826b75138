import { expect, test } from '@jest/globals';
import { toOptions } from '../upload-options.js';
import { addVersion, type Contribution, type FoldedArticle } from './fold-article.js';
import { prepareRecord } from './prepare-record.js';

const version = (title: string, text: string, edition?: number): Contribution => {
  const record = { fields: { url: 'https://gazette.example/1', title, text }, spans: {}, bytes: new Uint8Array() };
  const item = edition === undefined ? {} : { item: { id: 'a', version: edition } };
  const place = { position: 'line 1', byteStart: 0, byteEnd: 1 };
  const { content } = prepareRecord({ kind: 'fields', ...place, ...record, ...item }, 1, toOptions({}));
  return { draft: content!.draft, labels: 'given', fallbackLanguage: null, uploadId: 1 };
};

const copy = version('Ferry', 'One two.');
const whole = version('Ferry', 'One two three.');
const other = version('Bridge', 'Four five.');

test.each<[string, Contribution[], string, boolean[]]>([
  ['said before, shown or not', [whole, copy, other, copy, whole], 'Four five.', [true, false, true, false, false]],
  [
    'said before under a lower number',
    [version('Ferry', 'One.', 1), version('Ferry', 'Two.', 2), version('Ferry', 'One.', 3)],
    'One.',
    [true, true, true],
  ],
  ['the same under the same number', [version('Ferry', 'One.', 1), version('Ferry', 'One.', 1)], 'One.', [true, false]],
])('%s', (_name, versions, text, shown) => {
  let folded: FoldedArticle<Contribution> | null = null;
  const found = versions.map((one) => {
    const step = addVersion<Contribution>(folded, one);
    folded = step.folded;
    return step.isShown;
  });
  expect((folded as FoldedArticle<Contribution> | null)!.draft.paragraphs.map((paragraph) => paragraph.text)).toEqual([
    text,
  ]);
  expect(found).toEqual(shown);
});
