import { expect, test } from '@jest/globals';
import type { DraftWarning, PublishedDate } from '@vigie/article';
import { reasonOf, withLabelDoubts } from './reason-of.js';

const NONE: PublishedDate = { at: null, day: null, offset: null, precision: 'unknown' };
const DAY: PublishedDate = { at: '2025-03-04T00:00:00Z', day: '2025-03-04', offset: null, precision: 'day' };
const LEFT = { code: 'text-left-out', message: 'A line was left out.' };
const AHEAD = {
  code: 'date-implausible',
  message: 'The date 2099-01-01 lies more than 48 hours ahead and was ignored.',
};

test.each<[string, PublishedDate, DraftWarning[], string | null]>([
  ['nothing of a dated record', DAY, [], null],
  ['that there is no date', NONE, [], 'no-date'],
  ['that before all else', NONE, [LEFT], 'no-date'],
  ['why the date is none', NONE, [LEFT, AHEAD], 'text-left-out'],
  ['another doubt', DAY, [LEFT], 'text-left-out'],
])('%s', (_, published, warnings, code) => {
  const reason = reasonOf({ published, warnings });
  expect(reason?.code ?? null).toBe(code);
  for (const { message } of warnings) expect(reason?.message).toContain(message);
});

test('what labelling doubts is told behind it, of each kind one', () => {
  const language = { code: 'language-contradicted', message: 'It is in another language.' };
  const [one, other] = ['A', 'B'].map((name) => ({ code: 'unknown-country', message: `“${name}” is no country.` }));
  const doubts = [language, one!, other!];
  const said = 'It is in another language. “A” is no country.';
  expect(withLabelDoubts(null, doubts)).toEqual({ code: 'language-contradicted', message: said });
  expect(withLabelDoubts(LEFT, doubts)).toEqual({ code: 'text-left-out', message: `A line was left out. ${said}` });
  expect(withLabelDoubts(null, [])).toBeNull();
});
