import { expect, test } from '@jest/globals';
import { topicSlug } from './topic-key.js';

test.each([
  ['Sahel security', 'sahel-security'],
  ['  État d’urgence & putschs! ', 'etat-d-urgence-putschs'],
  ['Безопасность', 'безопасность'],
  ['الأمن في الساحل', 'الامن-في-الساحل'],
  ['None', 'topic-none'],
  ['20000638', 'topic-20000638'],
  ['!!!', 'topic'],
  ['__proto__', 'proto'],
  ['x'.repeat(200), 'x'.repeat(60)],
  [`${'y'.repeat(59)} z`, 'y'.repeat(59)],
  [`${'y'.repeat(59)}𐐷`, 'y'.repeat(59)],
])('%j is kept under %j', (label, key) => {
  expect(topicSlug(label)).toBe(key);
});
