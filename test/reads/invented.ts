import type { Selection } from '@vigie/article';
import fc from 'fast-check';
import type { InventedArticle, InventedCorpus } from './invented-corpus.js';

/** Zones whose clocks do unusual things. */
export const ZONES = [
  'UTC',
  'Europe/Paris',
  'Asia/Kathmandu',
  'America/Santiago',
  'America/Havana',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'CET',
];
const TOPICS = ['20000001', '20000002', '20000003', '20000004', 'rainfall', 'zebra crossings', '__proto__', '=gold'];
const CODES = ['NE', 'RU', 'ML', 'FR', 'SU'];
const TAGS = ['sahel', 'rain', 'constructor', 'none of these', 'none', '=sum(a1)', '&me', '!x'];
const HOSTS = [['lantern.example'], ['heron.example', 'news.heron.example'], [], ['ferry.example']];
const NAMES = ['The Lantern', 'L’Héron', 'The Lantern', '12'];
const WORDS = ['mango', 'kiwi', 'papaya', 'lychee'];

/** Instants near nights on which a clock somewhere is moved, and round times that fall on a boundary. */
const nearNight = fc
  .tuple(
    fc.constantFrom('2024-03-10', '2024-03-31', '2024-04-07', '2024-09-08', '2024-10-27', '2024-11-03', '2024-12-30'),
    fc.integer({ min: -60, max: 110 }),
    fc.constantFrom(0, 0, 1, 1799, 1800, 2700, 3599),
  )
  .map(([day, hours, seconds]) => Date.parse(`${day}T00:00:00Z`) + (hours * 3600 + seconds) * 1000);
/** Midnights of some of the zones, in summer and in winter, and the milliseconds beside them. */
const atMidnight = fc
  .tuple(
    fc.constantFrom('2024-03-30', '2024-10-26'),
    fc.constantFrom('00:00', '22:00', '23:00', '18:15', '04:00', '13:30', '10:15'),
    fc.constantFrom(0, 0, -1, 1),
  )
  .map(([day, time, beside]) => Date.parse(`${day}T${time}:00Z`) + beside);
const instant = fc
  .oneof({ weight: 2, arbitrary: nearNight }, { weight: 1, arbitrary: atMidnight })
  .map((milliseconds) => new Date(milliseconds));
const day = instant.map((date) => date.toISOString().slice(0, 10));

const dated: fc.Arbitrary<Pick<InventedArticle, 'precision' | 'date'>> = fc.oneof(
  { weight: 6, arbitrary: instant.map((date) => ({ precision: 'instant' as const, date: date.toISOString() })) },
  { weight: 2, arbitrary: instant.map((date) => ({ precision: 'minute' as const, date: minute(date) })) },
  { weight: 3, arbitrary: day.map((date) => ({ precision: 'day' as const, date })) },
  { weight: 1, arbitrary: day.map((date) => ({ precision: 'month' as const, date: `${date.slice(0, 7)}-01` })) },
  { weight: 1, arbitrary: day.map((date) => ({ precision: 'year' as const, date: `${date.slice(0, 4)}-01-01` })) },
  { weight: 1, arbitrary: fc.constant({ precision: 'unknown' as const, date: null }) },
);

const minute = (date: Date) => `${date.toISOString().slice(0, 16)}:00Z`;
const some = (values: string[], most: number) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

const article: fc.Arbitrary<InventedArticle> = fc
  .record({
    dated,
    source: fc.option(fc.integer({ min: 1, max: NAMES.length })),
    language: fc.option(fc.constantFrom('fr', 'en', 'ru', 'und', 'ha')),
    story: fc.integer({ min: 1, max: 12 }),
    topics: some(TOPICS, 3),
    countries: fc.uniqueArray(
      fc.record({ code: fc.constantFrom(...CODES), role: fc.constantFrom('focus' as const, 'mentioned' as const) }),
      { maxLength: 3, selector: ({ code }) => code },
    ),
    tags: some(TAGS, 2),
    uploads: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
    title: fc.constantFrom(...WORDS),
    text: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join(' ')),
  })
  .map(({ dated: date, ...rest }) => ({ ...rest, ...date }));

/** A small corpus whose topics are a tree: 1 above 2 above 3. */
export const corpora: fc.Arbitrary<InventedCorpus> = fc
  .record({
    articles: fc.array(article, { maxLength: 40 }),
    countries: fc.array(fc.option(fc.constantFrom('NE', 'FR')), { minLength: NAMES.length, maxLength: NAMES.length }),
    collections: fc.array(some(['West', 'Wire'], 2), { minLength: NAMES.length, maxLength: NAMES.length }),
  })
  .map(({ articles, countries, collections }) => ({
    articles,
    topics: TOPICS.map((key, place) => ({
      key,
      label: `Topic ${key}`,
      labelFr: place % 2 === 0 ? null : `Thème ${key}`,
      parent: place === 1 || place === 2 ? (TOPICS[place - 1] ?? null) : null,
    })),
    sources: NAMES.map((name, place) => ({
      name,
      hosts: HOSTS[place] ?? [],
      country: countries[place] ?? null,
      collections: collections[place] ?? [],
    })),
  }));

const filterOf = (values: string[]) =>
  fc.record(
    {
      include: some([...values, 'none', 'unheard of'], 2),
      every: some([...values, 'none'], 2),
      exclude: some([...values, 'none'], 1),
    },
    { requiredKeys: ['include', 'exclude'] },
  );

const filters: fc.Arbitrary<Selection['filters']> = fc.record(
  {
    topic: filterOf([...TOPICS, ' Rainfall ', '=20000001', '=20000002', '==']),
    source: filterOf(['1', '2', '12', 'The Lantern', 'heron.example', 'news.heron.example']),
    country: filterOf(CODES).map((filter) => ({ ...filter, include: filter.include.filter((one) => one.length < 5) })),
    sourceCountry: filterOf(['NE', 'FR']),
    language: filterOf(['fr', 'en', 'und']),
    tag: filterOf([...TAGS, 'RAIN', '=SUM(A1)', '=sahel']),
    collection: filterOf(['1', '2', 'West', 'Wire']),
    upload: filterOf(['1', '3']),
    story: filterOf(['1', '2', '5']),
  },
  { requiredKeys: [] },
);

const dates: fc.Arbitrary<Selection['dates']> = fc.oneof(
  fc.constant(null),
  fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => range('days', a, b)),
  fc.tuple(fc.option(instant), fc.option(instant)).map(([a, b]) => {
    return range('instants', a?.toISOString() ?? null, b?.toISOString() ?? null);
  }),
);

function range(kind: 'days' | 'instants', a: string | null, b: string | null): Selection['dates'] {
  if (a === null && b === null) return null;
  return a !== null && b !== null && a > b ? { kind, from: b, to: a } : { kind, from: a, to: b };
}

const queries = fc.constantFrom(
  ...['mango', 'mango kiwi', 'mango OR kiwi', 'mango -kiwi', '"kiwi mango"', 'man*', '-mango', '-(kiwi OR ly*)'],
  ...['title:mango', 'lead:mango', 'title:(mango OR ki*) -kiwi', '"mango kiwi"~3', 'mango ET title:kiwi SAUF papaya'],
  ...[
    'country:NE',
    '-country:NE',
    'country:none',
    'tag:rain OR tag:sahel',
    'topic:20000001',
    'topic:rainfall -topic:20000003',
  ],
  ...[
    'source:"The Lantern"',
    'source:heron.example OR source:none',
    "source:(l'heron OR THE*)",
    'source:"the LANTERN" -tag:"None OF thése"',
    'tag:(SÁHEL OR constr*) OR topic:"theme 20000002"',
    '-topic:zébra*',
    'lang:fr mango',
    '-lang:fr OR mango',
    '-(lang:fr mango)',
  ],
  ...[
    'date:2024-03',
    'date:2024-03..2024-10',
    '-date:..2024-09 kiwi',
    'mango OR date:2024-10-27',
    '(country:NE OR mango) -tag:none',
  ],
);

/** Selections of which most leave something of a corpus. */
export const selections: fc.Arbitrary<Selection> = fc.record({
  q: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: queries }),
  dates,
  timezone: fc.constantFrom(...ZONES),
  countryRole: fc.constantFrom('any' as const, 'focus' as const),
  filters: fc.oneof(fc.constant({}), filters),
});
