import { describe, expect, test } from '@jest/globals';
import { AttentionQuery } from '@vigie/contract';
import { asValue, countFilters, narrowedTo, stanceOf, toggled, withValue } from './change.js';
import { pageHref, readSelection, selectionQuery } from './parameters.js';

/** What the API makes of a query string: single values as text, repeated ones as lists. */
function asApiReads(query: string): Record<string, string | string[]> {
  const read: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = read[name];
    read[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return read;
}

describe('the selection in the URL', () => {
  test.each([
    [''],
    ['?q=%22sommet+de+Niamey%22+OR+uranium'],
    ['?from=2024-01-01&to=2024-03-31&tz=Africa%2FNiamey'],
    ['?from=2024-01-01T10%3A00%3A00Z&to=2024-01-01T11%3A00%3A00Z'],
    ['?country=NE&country=%21NG&countryRole=focus'],
    ['?topic=none&topic=20000638'],
    ['?source=12&language=ar&language=%21fr'],
    ['?tag=C%C3%B4te+d%27Ivoire&tag=a%26b%3Dc%2Cd&tag=100%25'],
    ['?upload=7&story=9'],
  ])('%s survives being read and written', (query) => {
    const selection = readSelection(query);
    expect(readSelection(selectionQuery(selection))).toEqual(selection);
    expect(new URLSearchParams(selectionQuery(selection)).toString().split('&').sort()).toEqual(
      new URLSearchParams(query).toString().split('&').sort(),
    );
  });

  test.each([
    ['?country=NE&country=%21NG&from=2024-01-01&to=2024-03-31'],
    ['?q=niger&topic=20000638&language=fr&tz=Africa%2FNiamey&countryRole=focus'],
  ])('%s is a question that the API understands', (query) => {
    const asked = selectionQuery(readSelection(query), { interval: 'week', split: 'topic', share: null });
    expect(AttentionQuery.safeParse(asApiReads(asked)).error).toBeUndefined();
    expect(asked).not.toContain('share');
  });

  test('what is not a filter stays out of it', () => {
    expect(selectionQuery(readSelection('?interval=week&colour=red&country=NE'))).toBe('?country=NE');
  });

  test('links carry the selection, and the view where there is one', () => {
    expect(pageHref('/articles', readSelection('?country=NE'))).toBe('/articles?country=NE');
    expect(pageHref('/', readSelection(''), { split: 'topic' })).toBe('/?split=topic');
    expect(pageHref('/', readSelection(''))).toBe('/');
  });
});

describe('changing a filter', () => {
  const selection = readSelection('?country=NE&country=%21NG');
  test.each([
    ['NE', 'include'],
    ['NG', 'exclude'],
    ['ML', 'absent'],
  ] as const)('%s is %s', (value, stance) => {
    expect(stanceOf(selection, 'country', value)).toBe(stance);
  });

  test.each([
    ['ML', 'include', ['NE', '!NG', 'ML']],
    ['NE', 'exclude', ['!NG', '!NE']],
    ['NG', 'absent', ['NE']],
    ['NG', 'include', ['NE', 'NG']],
  ] as const)('%s made %s', (value, stance, country) => {
    expect(withValue(selection, 'country', value, stance)).toEqual({ country });
  });

  test.each([
    ['', 'country', 'ML', ['ML']],
    ['country=NE&country=%21NG', 'country', 'ML', ['NE', '!NG', '!!ML']],
    ['country=NE&country=ML&country=!!SN', 'country', 'NE', ['NE', '!!SN']],
    ['country=!!SN', 'country', 'ML', ['ML', '!!SN']],
    ['country=%21NE', 'country', 'NE', ['NE']],
    ['topic=gold', 'topic', '=gold', ['=gold']],
    ['topic=gold&topic=oil', 'topic', '=gold', ['gold', 'oil', '!!=gold']],
    ['source=1&source=2', 'source', '1', ['1']],
  ] as const)('?%s narrowed to %s %s', (query, name, value, expected) => {
    expect(narrowedTo(readSelection(`?${query}`), name, value)).toEqual({ [name]: expected });
  });

  test.each([
    ['country=NE', 'NE', []],
    ['country=NE&country=ML', 'NE', ['NE']],
    ['country=NE&country=!!ML', 'ML', ['NE']],
    ['country=NE', 'ML', ['NE', '!!ML']],
  ] as const)('?%s after a click on %s', (query, value, country) => {
    expect(toggled(readSelection(`?${query}`), 'country', value)).toEqual({ country });
  });

  test.each([
    ['tag', 'none', 'None'],
    ['tag', '=x', '=x'],
    ['topic', '!x', ' !x'],
    ['topic', 'nonet', 'nonet'],
    ['source', 'none', 'none'],
  ] as const)('the %s %s is the value %s', (name, key, value) => {
    expect(asValue(name, key)).toBe(value);
  });

  test.each([
    ['', 0],
    ['?tz=Africa%2FNiamey', 0],
    ['?q=x&from=2024-01-01&to=2024-01-02&country=NE&country=ML', 4],
  ])('%s has %i filters', (query, count) => {
    expect(countFilters(readSelection(query))).toBe(count);
  });
});
