import { expect, test } from '@jest/globals';
import { PageQuery } from '@vigie/contract';
import { readSelection } from './parameters.js';
import { selectionBody } from './selection-body.js';

test.each([
  ['', {}],
  ['?tz=Africa%2FNiamey', { tz: 'Africa/Niamey' }],
  [
    '?q=gold&from=2024-01-01&country=NE&country=%21NG&countryRole=focus&story=7',
    { q: 'gold', from: '2024-01-01', country: ['NE', '!NG'], countryRole: 'focus', story: ['7'] },
  ],
])('%s', (query, body) => {
  const selection = selectionBody(readSelection(query));
  expect(selection).toEqual(body);
  expect(PageQuery.parse({ selection, questions: [{ kind: 'facets' }] }).selection).toEqual(body);
});
