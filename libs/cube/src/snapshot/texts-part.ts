import type { CollectionName, SourceName, TopicName } from '@vigie/article';
import type { Period } from '../columns/segment.js';
import type { CubeState } from '../cube-state.js';

/** The number of the format; one of another number is not read. */
const VERSION = 2;
const FORMAT = 'vigie-cube';

/** What the first part of a snapshot says. */
export interface AboutPart {
  format: string;
  version: number;
  stories: number;
  segments: number;
}

interface TextsPart {
  languages: string[];
  countries: string[];
  periods: Period[];
  uploads: (readonly number[])[];
  names: (SourceName | TopicName | CollectionName)[];
  /** What the names of tags count in memory. */
  tagBytes: number;
}

export function aboutPart(stories: number, segments: number): AboutPart {
  return { format: FORMAT, version: VERSION, stories, segments };
}

/** Whether a snapshot that starts so can be read. */
export function isOurs(about: AboutPart): boolean {
  return about.format === FORMAT && about.version === VERSION;
}

/** All that is small enough for JSON. */
export function textsPart({ known, names, pending }: CubeState): TextsPart {
  return {
    languages: known.languages.list(),
    countries: known.countries.list(),
    periods: known.periods.list,
    uploads: known.uploads.list.slice(1),
    names: [...names.sources.list(), ...names.topics.list(), ...names.collections.list()],
    tagBytes: pending.tagBytes,
  };
}

/** Takes it back, once the ids of sources, topics and collections are known. */
export function restoreTexts({ known, pending }: CubeState, part: TextsPart): void {
  for (const language of part.languages) known.languages.take(language);
  for (const country of part.countries) known.countries.take(country);
  for (const period of part.periods) known.periods.add(period);
  for (const set of part.uploads) known.uploads.add(set);
  for (const name of part.names) pending.set(name);
  pending.takeTagBytes(part.tagBytes);
}
