import type { DateRange, Selection, ValueFilter } from '@vigie/article';
import { z } from 'zod';
import { Day } from './scalars.js';
import { SELECTION_DIMENSIONS } from './selection-dimensions.js';

/** A parameter that may be repeated: one value or several, none of them empty. */
function repeatable(value: z.ZodString) {
  const checked = value.min(1, 'must not be empty').max(400);
  return z.union([checked, z.array(checked).min(1).max(200)]).optional();
}

const anyValue = repeatable(z.string().refine((text) => text !== '!', 'must name what is excluded'));
const code = (pattern: RegExp, what: string) =>
  repeatable(z.string().regex(pattern, `must be ${what}, or none, with ! in front to exclude`));
const country = code(/^!?(?:[A-Za-z]{2}|none)$/, 'a two-letter country code');
const language = code(/^!?(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*|none)$/, 'a language code');
const id = code(/^!?(?:[1-9][0-9]{0,17}|none)$/, 'an identifier in digits');

const InstantWithOffset = z.iso.datetime({ offset: true });
const dateBound = z
  .string()
  .refine((text) => Day.safeParse(text).success || InstantWithOffset.safeParse(text).success, {
    message: 'must be a day (YYYY-MM-DD) or an instant (RFC 3339)',
  });

/** Abbreviations that JavaScript takes for zones and IANA does not; Postgres knows some of them as other ones. */
const NO_ZONES = new Set(
  'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST'.split(' '),
);

function isTimezone(name: string): boolean {
  if (NO_ZONES.has(name.toUpperCase())) return false;
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** An IANA time zone name that this machine knows. */
export const Timezone = z.string().max(64).refine(isTimezone, 'must be an IANA time zone such as Africa/Niamey');

/** The query parameters that every reading route shares. */
export const selectionShape = {
  // Not trimmed: positions of faults are counted in what was sent.
  q: z.string().regex(/\S/u, 'must not be empty').max(2000).optional(),
  from: dateBound.optional(),
  to: dateBound.optional(),
  tz: Timezone.optional(),
  source: anyValue,
  sourceCountry: country,
  collection: anyValue,
  country,
  countryRole: z.enum(['any', 'focus']).optional(),
  topic: anyValue,
  language,
  tag: anyValue,
  upload: id,
  story: id,
};

const SelectionQuery = z.strictObject(selectionShape);
export type SelectionQuery = z.infer<typeof SelectionQuery>;

/** Checks what single parameters cannot tell: both bounds of one kind, and in order. */
export function checkDates(
  query: { from?: string | undefined; to?: string | undefined },
  context: z.RefinementCtx,
): void {
  const { from, to } = query;
  if (from === undefined || to === undefined) return;
  const fromIsDay = Day.safeParse(from).success;
  if (fromIsDay !== Day.safeParse(to).success) {
    context.addIssue({ code: 'custom', path: ['to'], message: 'from and to must both be days or both be instants' });
    return;
  }
  const reversed = fromIsDay ? from > to : Date.parse(from) > Date.parse(to);
  if (reversed) context.addIssue({ code: 'custom', path: ['from'], message: 'from must not be after to' });
}

function toFilter(values: string | string[] | undefined): ValueFilter | undefined {
  if (values === undefined) return undefined;
  const filter: ValueFilter = { include: [], exclude: [] };
  for (const value of Array.isArray(values) ? values : [values]) {
    if (value.startsWith('!')) filter.exclude.push(value.slice(1));
    else filter.include.push(value);
  }
  return filter;
}

function toDates(from: string | undefined, to: string | undefined): DateRange | null {
  const known = from ?? to;
  if (known === undefined) return null;
  const kind = Day.safeParse(known).success ? 'days' : 'instants';
  const bound = (text: string | undefined) =>
    text === undefined ? null : kind === 'days' ? text : new Date(text).toISOString();
  return { kind, from: bound(from), to: bound(to) };
}

const upperCased = new Set<string>(['country', 'sourceCountry']);

/** The checked parameters as the domain's selection: `!` read, country codes in capitals, zone UTC unless given. */
export function toSelection(query: SelectionQuery): Selection {
  const filters: Selection['filters'] = {};
  for (const dimension of SELECTION_DIMENSIONS) {
    const filter = toFilter(query[dimension]);
    if (filter === undefined) continue;
    const spell = (value: string) => (upperCased.has(dimension) && value !== 'none' ? value.toUpperCase() : value);
    filters[dimension] = { include: filter.include.map(spell), exclude: filter.exclude.map(spell) };
  }
  return {
    q: query.q ?? null,
    dates: toDates(query.from, query.to),
    timezone: query.tz ?? 'UTC',
    countryRole: query.countryRole ?? 'any',
    filters,
  };
}
