import { expect, test } from '@jest/globals';
import type { ShownBy } from '@vigie/article';
import { editionReason, reasonWithEdition } from './edition-reason.js';
import { withAdvice } from './what-to-do.js';

test.each<[ShownBy, boolean, boolean, string | null]>([
  ['copy', true, false, null],
  ['copy', false, true, null],
  ['modifiedAt', false, false, 'older-edition'],
  ['published', false, false, 'older-edition'],
  ['edition', false, false, 'older-edition'],
  ['text', false, false, 'shorter-edition'],
  ['upload', true, false, 'later-upload'],
  ['text', true, false, 'newer-edition'],
  ['edition', true, false, 'newer-edition'],
  ['published', true, false, 'newer-edition'],
  ['modifiedAt', true, false, 'newer-edition'],
  ['upload', true, true, 'known-edition'],
])('%s, shown: %s, known: %s', (by, isShown, isKnown, code) => {
  const reason = editionReason(by, isShown, isKnown);
  expect(reason?.code ?? null).toBe(code);
  if (reason === null) return;
  expect(withAdvice(reason.code, reason.message)).toMatch(/^(?:An|This|Another) edition .+\.$/);
});

test('a doubt comes before the edition, under its own code', () => {
  const [doubt, edition] = [{ code: 'date-impossible', message: 'A.' }, editionReason('upload', true, false)];
  expect(reasonWithEdition(doubt, edition)).toEqual({ code: 'date-impossible', message: `A. ${edition!.message}` });
});
