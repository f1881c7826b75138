import { countryNumber, EXACTLY, indexKey, type Selection, type ValueFilter } from '@vigie/article';
import type { SqlParameters } from './sql-parameters.js';

type Filtered = keyof Selection['filters'];
/** Makes the condition that an article has one of the values; several values are ORed. */
type Match = (values: string[], parameters: SqlParameters, selection: Selection) => string;

/** The condition that an article has a value of this dimension at all. */
const SOME: Record<Filtered, (selection: Selection) => string> = {
  topic: () => `fact.topics <> '{}'`,
  source: () => 'fact.source_id IS NOT NULL',
  country: (selection) => `fact.${countryColumn(selection)} <> '{}'`,
  sourceCountry: () => 'fact.source_id IN (SELECT source.id FROM source WHERE source.country IS NOT NULL)',
  language: () => 'fact.language IS NOT NULL',
  tag: () => `fact.tags <> '{}'`,
  collection: () => 'fact.source_id IN (SELECT collection_source.source_id FROM collection_source)',
  upload: () => `fact.uploads <> '{}'`,
  story: () => 'fact.story_id IS NOT NULL',
};

const MATCH: Record<Filtered, Match> = {
  topic: (values, parameters) => `fact.topics && (
    WITH RECURSIVE below AS (
      SELECT topic.id FROM topic WHERE topic.key = ANY(${parameters.add(values.map(indexKey), 'text[]')})
      UNION SELECT topic.id FROM topic JOIN below ON topic.parent_id = below.id
    ), meant AS (
      SELECT below.id FROM below
      UNION SELECT topic.id FROM topic WHERE topic.key = ANY(${parameters.add(alone(values), 'text[]')})
    ) SELECT coalesce(array_agg(meant.id), '{}') FROM meant)`,
  source: (values, parameters) => {
    const texts = parameters.add(values, 'text[]');
    const hosts = parameters.add(
      values.map((value) => value.toLowerCase()),
      'text[]',
    );
    return `fact.source_id = ANY(ARRAY(
      SELECT source.id FROM source WHERE source.name = ANY(${texts}) OR source.id = ANY(${parameters.add(ids(values), 'bigint[]')})
      UNION SELECT source_host.source_id FROM source_host WHERE source_host.host = ANY(${hosts})))`;
  },
  country: (values, parameters, selection) =>
    `fact.${countryColumn(selection)} && ${parameters.add(values.map(countryNumber), 'int[]')}`,
  sourceCountry: (values, parameters) =>
    `fact.source_id = ANY(ARRAY(SELECT source.id FROM source WHERE source.country = ANY(${parameters.add(values, 'text[]')})))`,
  language: (values, parameters) => {
    const codes = values.map((value) => value.toLowerCase());
    return `lower(fact.language) = ANY(${parameters.add(codes, 'text[]')})`;
  },
  tag: (values, parameters) =>
    `fact.tags && ARRAY(SELECT tag.id FROM tag WHERE tag.key = ANY(${parameters.add(values.map(indexKey), 'text[]')}))`,
  collection: (values, parameters) => `fact.source_id = ANY(ARRAY(
    SELECT collection_source.source_id FROM collection_source
    JOIN collection ON collection.id = collection_source.collection_id
    WHERE collection.name = ANY(${parameters.add(values, 'text[]')})
       OR collection.id = ANY(${parameters.add(ids(values), 'bigint[]')})))`,
  upload: (values, parameters) => `fact.uploads && ${parameters.add(ids(values), 'bigint[]')}`,
  story: (values, parameters) => `fact.story_id = ANY(${parameters.add(ids(values), 'bigint[]')})`,
};

/** The conditions of one filter: any of `include`, all of `every`, none of `exclude`; `none` stands for articles without a value. */
export function valueConditions(
  dimension: Filtered,
  filter: ValueFilter,
  selection: Selection,
  parameters: SqlParameters,
): string[] {
  const conditions: string[] = [];
  if (filter.include.length > 0) conditions.push(anyOf(dimension, filter.include, selection, parameters));
  for (const value of filter.every ?? []) conditions.push(anyOf(dimension, [value], selection, parameters));
  if (filter.exclude.length > 0)
    conditions.push(`(${anyOf(dimension, filter.exclude, selection, parameters)}) IS NOT TRUE`);
  return conditions;
}

function anyOf(dimension: Filtered, values: string[], selection: Selection, parameters: SqlParameters): string {
  const named = values.filter((value) => value !== 'none');
  const alternatives: string[] = [];
  if (named.length > 0) alternatives.push(MATCH[dimension](named, parameters, selection));
  if (named.length < values.length) alternatives.push(`(${SOME[dimension](selection)}) IS NOT TRUE`);
  return alternatives.length === 1 ? alternatives.join() : `(${alternatives.join(' OR ')})`;
}

/** The column that holds an article's countries in the role asked for. */
export function countryColumn(selection: Selection): 'countries' | 'focus_countries' {
  return selection.countryRole === 'focus' ? 'focus_countries' : 'countries';
}

/** The keys of topics that are meant without those below them. */
function alone(values: string[]): string[] {
  return values.filter((value) => value.startsWith(EXACTLY)).map((value) => indexKey(value.slice(EXACTLY.length)));
}

function ids(values: string[]): string[] {
  return values.filter((value) => /^[1-9][0-9]{0,17}$/.test(value));
}
