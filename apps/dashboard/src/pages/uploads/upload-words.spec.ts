import { expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { en } from '../../i18n/en.js';
import type { Translate } from '../../i18n/language.js';
import { translate } from '../../i18n/translate.js';
import { uploadWords } from './upload-words.js';

const t: Translate = (key, params = {}) => translate(en[key], params, 'en');
const totals = { documents: 4, stored: 1, updated: 1, duplicate: 0, rejected: 2 };
const nothing = { documents: 1, stored: 0, updated: 0, duplicate: 0, rejected: 1 };
const upload: Upload = {
  ...{ id: '1', name: 'a', createdAt: '', finishedAt: null, files: [], progress: { bytesRead: 0, bytesTotal: 0 } },
  ...{ state: 'done', totals, dryRun: false, failure: null, reread: null, undone: null, createdBy: null },
};

test.each<[string, Partial<Upload>, string]>([
  ['what was stored and what was changed are told apart', {}, '4 documents · 1 stored · 1 changed · 2 rejected'],
  [
    'a dry run never says that something was stored',
    { dryRun: true },
    '4 documents · would store 1 · would change 1 · would reject 2',
  ],
  ['nothing is said as such', { totals: nothing }, '1 document · nothing stored · 1 rejected'],
  ['files that arrive have no numbers yet', { state: 'open' }, 'Its files are still arriving'],
  [
    'what was undone says what went, not what was stored',
    { state: 'undone', undone: { removed: 1, restored: 2 } },
    '1 article removed · 2 put back as they were before',
  ],
  [
    'undone, and all of it was brought by others too',
    { state: 'undone', undone: { removed: 0, restored: 0 } },
    'no article had to be removed',
  ],
  ['undone before that was noted', { state: 'undone' }, 'it had brought: 1 stored · 1 changed'],
  ['a dry run that was undone', { state: 'undone', dryRun: true }, 'no article had to be removed'],
])('%s', (_, change, words) => {
  expect(uploadWords({ ...upload, ...change }, t)).toBe(words);
});
