import { describe, expect, test } from '@jest/globals';
import { en } from './en.js';
import { fr } from './fr.js';
import { type Message, type Params, translate } from './translate.js';

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const holes = (message: Message) => [...new Set(forms(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe('the two languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(Object.keys(en) as (keyof typeof en)[])('%s has the same holes and kind in both', (key) => {
    expect(holes(fr[key])).toEqual(holes(en[key]));
    expect(typeof fr[key]).toBe(typeof en[key]);
    const plural = fr[key];
    if (typeof plural !== 'string') expect(Object.keys(plural)).toEqual(expect.arrayContaining(['one', 'other']));
  });

  test('write no straight apostrophe or quotation mark in French', () => {
    const straight = Object.entries(fr).filter(([, message]) => forms(message).some((text) => text.includes("'")));
    expect(straight).toEqual([]);
  });
});

describe('translate', () => {
  const count = { one: '{count} article', other: '{count} articles' };
  test.each([
    ['Hello {name}', { name: 'Awa' }, 'en', 'Hello Awa'],
    ['Hello {name}', {}, 'en', 'Hello {name}'],
    [en['upload.filesSent'], { sent: 1, total: 5 }, 'en', '1 of 5 files'],
    [fr['upload.filesSent'], { sent: 1, total: 5 }, 'fr', '1 sur 5 fichiers'],
    ['{name}', { name: '{name}' }, 'en', '{name}'],
    ['Edit “{name}”', { name: 'ساحل' }, 'en', 'Edit “\u2068ساحل\u2069”'],
    [count, { count: 1 }, 'en', '1 article'],
    [count, { count: 0 }, 'en', '0 articles'],
    [count, { count: 0 }, 'fr', '0 article'],
    [count, { count: 1234 }, 'en', '1,234 articles'],
    [count, { count: 1_000_000 }, 'fr', '1\u202f000\u202f000 articles'],
  ] as [Message, Params, string, string][])('%j with %j in %s', (message, params, language, expected) => {
    expect(translate(message, params, language)).toBe(expected);
  });
});
