import { expect, test } from '@jest/globals';
import { NewUpload } from '@vigie/contract';
import { FIELDS } from './fields.js';

test('every field offered is one that an upload takes, and none is left out', () => {
  expect(NewUpload.safeParse({ mapping: Object.fromEntries(FIELDS.map((field) => [field, 'a'])) }).success).toBe(true);
  const refused = NewUpload.safeParse({ mapping: { nothing: 'a' } });
  expect(refused.error?.issues[0]?.message.split(': ')[1]?.split(', ').sort()).toEqual([...FIELDS].sort());
});
