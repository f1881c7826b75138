import type { CountryRole } from '@vigie/article';
import { z } from 'zod';
import { Country, Day, Id, Instant } from './scalars.js';

/** What of an article a person may correct. */
export const CorrectionField = z.enum(['countries', 'topics', 'date', 'source']);
export type CorrectionField = z.infer<typeof CorrectionField>;

const Role = z.enum(['focus', 'mentioned']) satisfies z.ZodType<CountryRole>;
const MOST = 50;

/** No two entries of a list may name the same thing. */
function onceEach<Item>(keyOf: (item: Item) => string, what: string) {
  return (items: Item[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      if (seen.has(keyOf(item))) context.addIssue({ code: 'custom', path: [index], message: `repeats a ${what}` });
      seen.add(keyOf(item));
    }
  };
}

const Countries = z
  .array(z.strictObject({ code: z.string().regex(/^[A-Z]{2}$/, 'must be a code of two capitals'), role: Role }))
  .max(MOST)
  .superRefine(onceEach(({ code }) => code, 'country'));

const Topics = z
  .array(z.string().trim().min(1).max(300))
  .max(MOST)
  .superRefine(onceEach((key) => key, 'topic'));

const CalendarMonth = z.string().regex(/^[0-9]{4}-(?:0[1-9]|1[0-2])$/, 'must be a month (YYYY-MM)');
const CalendarYear = z.string().regex(/^[0-9]{4}$/, 'must be a year (YYYY)');

/** A date as exactly as it is known: an instant with its offset, a day, a month, a year, or null for unknown. */
export const GivenDate = z
  .union([
    z.strictObject({ at: z.iso.datetime({ offset: true, error: 'must be an instant with offset (RFC 3339)' }) }),
    z.strictObject({ day: Day }),
    z.strictObject({ month: CalendarMonth }),
    z.strictObject({ year: CalendarYear }),
  ])
  .nullable();
export type GivenDate = z.infer<typeof GivenDate>;

const Name = z.string().trim().min(1).max(200);
const Host = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^[^\s/:@?#.]+(?:\.[^\s/:@?#.]+)+$/, 'must be a host such as example.org');

/** An outlet: a known one by its id, or one by name that is made where it is not known yet. */
export const GivenSource = z.union([z.strictObject({ id: Id }), z.strictObject({ name: Name, host: Host.optional() })]);
export type GivenSource = z.infer<typeof GivenSource>;

/** `PUT /articles/{id}/corrections/countries`: all that the article is about or names; an empty list says none. */
export const CountriesCorrection = z.strictObject({ value: Countries });
export type CountriesCorrection = z.infer<typeof CountriesCorrection>;

/** `PUT /articles/{id}/corrections/topics`: the keys of all its topics; an empty list says none. */
export const TopicsCorrection = z.strictObject({ value: Topics });
export type TopicsCorrection = z.infer<typeof TopicsCorrection>;

/** `PUT /articles/{id}/corrections/date`. */
export const DateCorrection = z.strictObject({ value: GivenDate });
export type DateCorrection = z.infer<typeof DateCorrection>;

/** `PUT /articles/{id}/corrections/source`. */
export const SourceCorrection = z.strictObject({ value: GivenSource });
export type SourceCorrection = z.infer<typeof SourceCorrection>;

const shownCountries = z.array(z.object({ code: Country, label: z.string(), role: Role }));
const shownTopics = z.array(z.object({ key: z.string(), label: z.string() }));
const shownDate = z
  .union([
    z.object({ at: z.string() }),
    z.object({ day: Day }),
    z.object({ month: CalendarMonth }),
    z.object({ year: CalendarYear }),
  ])
  .nullable();
const shownSource = z.object({ id: Id.nullable(), name: z.string(), host: z.string().nullable() }).nullable();
const origin = { by: z.object({ id: Id, name: z.string() }).nullable(), at: Instant };

/** A correction in force. `before` is what stands without it; `by` is null when the person's account is gone. */
export const Correction = z.discriminatedUnion('field', [
  z.object({ field: z.literal('countries'), value: shownCountries, before: shownCountries, ...origin }),
  z.object({ field: z.literal('topics'), value: shownTopics, before: shownTopics, ...origin }),
  z.object({ field: z.literal('date'), value: shownDate, before: shownDate, ...origin }),
  z.object({ field: z.literal('source'), value: shownSource, before: shownSource, ...origin }),
]);
export type Correction = z.infer<typeof Correction>;
