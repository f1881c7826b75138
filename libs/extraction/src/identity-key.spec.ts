import { describe, expect, test } from '@jest/globals';
import { identityKey } from './identity-key.js';

const paragraph = (text: string): { text: string; heading: boolean } => ({ text, heading: false });
const base = {
  url: null,
  title: 'Le lac déborde',
  lead: null,
  paragraphs: [paragraph('Il a plu.'), paragraph('La route est coupée.')],
};

describe('identityKey', () => {
  test.each([
    [
      'a tracking parameter',
      { ...base, url: 'https://a.example/1' },
      { ...base, title: 'Autre', url: 'http://www.a.example/1/?utm_source=x' },
    ],
    ['letter case and spacing', base, { ...base, title: ' LE  LAC déborde' }],
    ['where paragraphs end', base, { ...base, paragraphs: [paragraph('Il a plu. La route est coupée.')] }],
    ['composed letters', base, { ...base, title: 'Le lac de\u0301borde' }],
    ['a lead beside a body', base, { ...base, lead: 'Il a plu' }],
  ])('%s makes no other article', (_, one, other) => {
    expect(identityKey(one)).toBe(identityKey(other));
  });

  test.each([
    ['another address', { ...base, url: 'https://a.example/1' }, { ...base, url: 'https://a.example/2' }],
    ['an address', base, { ...base, url: 'https://a.example/1' }],
    ['another title', base, { ...base, title: 'Le lac baisse' }],
    ['another word', base, { ...base, paragraphs: [paragraph('Il a neigé.')] }],
    [
      'a title that becomes text',
      { ...base, title: 'a', paragraphs: [paragraph('b')] },
      { ...base, title: 'ab', paragraphs: [] },
    ],
    ['another lead without body', { ...base, paragraphs: [], lead: 'a' }, { ...base, paragraphs: [], lead: 'b' }],
  ])('%s makes another article', (_, one, other) => {
    expect(identityKey(one)).not.toBe(identityKey(other));
  });

  test.each([
    ['without an address, the id of an item alone', base, 'urn:a:1', { ...base, title: 'Autre' }, 'urn:a:1', true],
    ['another id', base, 'urn:a:1', base, 'urn:a:2', false],
    [
      'with an address, no id',
      { ...base, url: 'https://a.example/1' },
      'a',
      { ...base, url: 'https://a.example/1' },
      'b',
      true,
    ],
  ])('%s tells', (_, one, id, other, otherId, isSame) => {
    expect(identityKey(one, id) === identityKey(other, otherId)).toBe(isSame);
  });
});
