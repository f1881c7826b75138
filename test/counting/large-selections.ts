import { countryFromNumber, type Selection } from '@vigie/article';
import fc from 'fast-check';
import { SIZES, topicKey, WORDS } from './large-corpus.js';

/** Zones off the hour, off the quarter of an hour in their past, with odd nights, and ordinary ones. */
const ZONES = [
  ...[
    'UTC',
    'Europe/Paris',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Casablanca',
  ],
  ...[
    'Africa/Monrovia',
    'Europe/Dublin',
    'America/St_Johns',
    'Pacific/Chatham',
    'Asia/Tehran',
    'America/Havana',
    'EET',
  ],
];

/** Low numbers are those of what most articles have. */
const upTo = (most: number) =>
  fc.oneof(fc.integer({ min: 1, max: Math.min(most, 8) }), fc.integer({ min: 1, max: most }));

const VALUES: Record<keyof Required<Selection['filters']>, fc.Arbitrary<string>> = {
  topic: upTo(SIZES.topics).map(topicKey),
  source: upTo(SIZES.sources).chain((n) => fc.constantFrom(String(n), `Outlet ${n}`, `outlet${n}.example`)),
  country: upTo(240).map(countryFromNumber),
  sourceCountry: fc.constantFrom('NE', 'ML', 'FR', 'GB', 'SU', 'CS', 'ZW'),
  language: fc.constantFrom('fr', 'en', 'ar', 'ru', 'ha', 'pt', 'FR'),
  tag: upTo(SIZES.tags).map((n) => `Tag ${n}`),
  collection: upTo(SIZES.collections).chain((n) => fc.constantFrom(String(n), `Collection ${n}`)),
  upload: upTo(SIZES.uploads).map(String),
  story: upTo(5000).map(String),
};

const filter = (value: fc.Arbitrary<string>) => {
  const values = fc.oneof({ weight: 8, arbitrary: value }, fc.constant('none'), fc.constant('unheard of'));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        include: fc.array(values, { minLength: 1, maxLength: 5 }),
        exclude: fc.constant<string[]>([]),
      }),
    },
    fc.record({ include: fc.array(values, { maxLength: 60 }), exclude: fc.array(values, { maxLength: 4 }) }),
  );
};

/** Mostly one or two of them: more would leave nothing. */
const filters: fc.Arbitrary<Selection['filters']> = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(VALUES) as (keyof typeof VALUES)[])), { maxLength: 3 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, filter(VALUES[name])]))));

const instant = fc
  .tuple(
    fc.constantFrom(1577836800, 1609459200, 1648342800, 1672531200, 1711846800),
    fc.integer({ min: -200, max: 20_000 }),
  )
  .map(([start, quarters]) => new Date((start + quarters * 900) * 1000 + (quarters % 7 === 0 ? 1 : 0)).toISOString());

const ends = (bound: fc.Arbitrary<string>) =>
  fc.tuple(fc.option(bound, { freq: 4 }), fc.option(bound, { freq: 4 })).map(([a, b]) => {
    return a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
  });
const day = fc.oneof(
  { weight: 5, arbitrary: instant },
  fc.constantFrom('1899-12-31T', '1911-03-11T', '1972-01-07T', '2011-12-30T'),
);

const dates: fc.Arbitrary<Selection['dates']> = fc
  .oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    ends(day.map((text) => text.slice(0, 10))).map((range) => ({ kind: 'days' as const, ...range })),
    ends(instant).map((range) => ({ kind: 'instants' as const, ...range })),
  )
  .map((range) => (range?.from === null && range.to === null ? null : range));

const word = fc.constantFrom(...WORDS);
const queries = fc.oneof(
  word,
  fc
    .tuple(word, word)
    .chain(([a, b]) => fc.constantFrom(`${a} ${b}`, `${a} OR ${b}`, `${a} -${b}`, `-${a} -${b}`, `"${a} ${b}"`)),
  fc.tuple(word, upTo(240).map(countryFromNumber)).map(([a, code]) => `(title:${a} OR country:${code}) -lang:fr`),
  fc
    .tuple(word, upTo(SIZES.topics).map(topicKey))
    .map(([a, topic]) => `${a.slice(0, 3)}* SAUF topic:"${topic}" ET date:2021..`),
);

/** Selections of everything, of nothing, and of all between, of a large corpus. */
export const largeSelections: fc.Arbitrary<Selection> = fc.record({
  q: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, queries),
  dates,
  timezone: fc.constantFrom(...ZONES),
  countryRole: fc.constantFrom('any' as const, 'focus' as const),
  filters,
});
