import { allCountryCodes, hostCountry } from '@vigie/analysis';
import { type GivenDate, indexKey, publishedOn } from '@vigie/article';
import type { CountriesCorrection, Fault, SourceCorrection, TopicsCorrection } from '@vigie/contract';
import { findSource, findTopic, type KnownTopicRow, resolveSource } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { InvalidInputError } from '../platform/request-errors.js';

const EARLIEST = Date.parse('1900-01-01T00:00:00Z');
const AHEAD = 48 * 3_600_000;

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new InvalidInputError(faults);
}

/** Countries as a correction keeps them. Raises InvalidInputError for a code that is no country. */
export function checkCountries(value: CountriesCorrection['value']): CountriesCorrection['value'] {
  const known = new Set(allCountryCodes());
  refuse(
    value.flatMap(({ code }, index) => {
      const message = `${code} is no country that is known here; /api/v1/countries/known lists them`;
      return known.has(code) ? [] : [{ path: `value/${index}/code`, message }];
    }),
  );
  return value;
}

/** Topics as a correction keeps them: their keys. Raises InvalidInputError for one that there is not. */
export async function checkTopics(manager: EntityManager, value: TopicsCorrection['value']): Promise<string[]> {
  const found: (KnownTopicRow | null)[] = [];
  for (const key of value) found.push(await findTopic(manager, indexKey(key)));
  refuse(
    value.flatMap((key, index) => {
      const message = `“${key}” is no topic that is known here; /api/v1/topics/known lists them`;
      return found[index] === null ? [{ path: `value/${index}`, message }] : [];
    }),
  );
  return [...new Set(found.flatMap((topic) => topic?.key ?? []))];
}

/** A date as a correction keeps it. Raises InvalidInputError for one that no article can have. */
export function checkDate(value: GivenDate): GivenDate {
  if (value === null) return null;
  const { at } = publishedOn(value);
  const milliseconds = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(milliseconds)) refuse([{ path: 'value', message: 'is no date' }]);
  if (milliseconds < EARLIEST) refuse([{ path: 'value', message: 'is before 1900; leave the date unknown (null)' }]);
  if (milliseconds > Date.now() + AHEAD) refuse([{ path: 'value', message: 'is more than 48 hours ahead' }]);
  return value;
}

/** An outlet as a correction keeps it: its id; a name that is not known yet becomes a source. Raises InvalidInputError for an id that there is not. */
export async function checkSource(manager: EntityManager, value: SourceCorrection['value']): Promise<{ id: number }> {
  if ('id' in value) {
    const id = Number(value.id);
    const found = id > 2 ** 31 - 1 ? null : await findSource(manager, id);
    if (found !== null) return { id };
    throw new InvalidInputError([{ path: 'value/id', message: 'is no source; /api/v1/sources lists them' }]);
  }
  const host = value.host?.replace(/^www\./, '') ?? null;
  const publisher = { name: value.name, host, stated: true } as const;
  const source = await resolveSource(manager, publisher, host === null ? null : hostCountry(host));
  return { id: source!.id };
}
