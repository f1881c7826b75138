import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { announcedDigests, announcedPart, refuseForm } from './body-headers.js';

const sum = createHash('sha256').update('a ferry').digest();
const [hex, base64] = [sum.toString('hex'), sum.toString('base64')];

describe('the digest that a client announces', () => {
  test.each([
    [{ 'content-digest': `sha-256=:${base64}:` }],
    [{ 'content-digest': `sha-256=:${base64}:, sha-512=:AAAA:` }],
    [{ 'content-digest': `md5=:AAAA:,sha-256=:${base64}:` }],
  ])('of its content: %j', (headers) => {
    expect(announcedDigests(headers)).toEqual({ content: [sum], file: [] });
  });

  test.each([
    [{ digest: `sha-256=${base64}` }],
    [{ digest: ` SHA-256=${base64} ` }],
    [{ digest: `md5=AAAA, sha-256=${base64}` }],
    [{ 'x-content-sha256': hex }],
    [{ 'x-content-sha256': hex.toUpperCase() }],
    [{ 'x-content-sha256': base64 }],
  ])('of the file: %j', (headers) => {
    expect(announcedDigests(headers)).toEqual({ content: [], file: [sum] });
  });

  test('is none without a header', () => expect(announcedDigests({})).toEqual({ content: [], file: [] }));

  test('is kept of each header', () => {
    const other = 'A'.repeat(43);
    const headers = { 'content-digest': `sha-256=:${base64}:`, digest: `sha-256=${other}=`, 'x-content-sha256': hex };
    expect(announcedDigests(headers)).toEqual({ content: [sum], file: [Buffer.alloc(32), sum] });
  });

  test.each([
    [{ digest: 'md5=abc' }],
    [{ digest: base64 }],
    [{ digest: '' }],
    [{ 'content-digest': `sha-256=${base64}` }],
    [{ 'content-digest': 'sha-512=:AAAA:' }],
    [{ 'x-content-sha256': '' }],
    [{ 'x-content-sha256': '0000' }],
    [{ 'x-content-sha256': `sha-256=${base64}` }],
    [{ 'x-content-sha256': `${hex}00` }],
  ])('%j is refused rather than not looked at', (headers) => {
    expect(() => announcedDigests(headers)).toThrow(/must be/);
  });
});

test.each(['bytes 0-9/10', ' bytes 0-0/1 '])('the part %s', (header) => {
  expect(announcedPart(header)).toMatchObject({ start: 0 });
});

test.each(['bytes 5-2/10', 'bytes 0-10/10', 'bytes */10', 'bytes 0-9/*', 'items 0-9/10', ''])(
  'no part: %j',
  (header) => {
    expect(() => announcedPart(header)).toThrow(/must be/);
  },
);

test('a form is refused, any other type is the sender’s own business', () => {
  expect(() => refuseForm({ 'content-type': 'multipart/form-data; boundary=x' })).toThrow(/form/);
  expect(() => refuseForm({ 'content-type': 'Multipart/Mixed' })).toThrow(/form/);
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', ''])
    expect(() => refuseForm({ 'content-type': type })).not.toThrow();
  expect(() => refuseForm({})).not.toThrow();
});
