import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { Progress } from './progress.js';

function screen(isTTY: boolean) {
  let text = '';
  const to = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return { to: Object.assign(to, { isTTY, columns: 60 }), text: () => text };
}

test('elsewhere than on a terminal it is a line every tenth, without control characters', () => {
  const { to, text } = screen(false);
  const progress = new Progress(to);
  for (let done = 0; done <= 100; done += 1) progress.show('Sending', done, 100, `name\u001b[31m${done}`);
  expect(text().trimEnd().split('\n')).toHaveLength(11);
  expect(text()).toMatch(/^Sending 0 %, name \[31m0\n/);
  expect(text()).not.toContain('\u001b');
});

test('on a terminal it is one line that never wraps, and left before anything else is said', () => {
  const { to, text } = screen(true);
  const progress = new Progress(to);
  progress.show('Reading', 1, 2, 'x'.repeat(200));
  progress.note('Lost.');
  progress.end();
  const [bar, said, rest] = text().split('\n');
  expect(bar?.replace('\r\u001b[2K', '')).toMatch(/^Reading {2}█{12}░{12} {2}50 % {2}x+$/);
  expect(bar?.replace('\r\u001b[2K', '')).toHaveLength(59);
  expect([said, rest]).toEqual(['Lost.', '']);
});

test('whoever wants quiet is told what goes wrong and nothing else', () => {
  const { to, text } = screen(false);
  const progress = new Progress(to, true);
  progress.show('Sending', 1, 2, '');
  progress.note('Left out.');
  progress.warn('Lost.');
  expect(text()).toBe('Lost.\n');
});
