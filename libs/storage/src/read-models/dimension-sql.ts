import type { Dimension, NameLanguage, Selection } from '@vigie/article';
import { countryColumn } from './value-condition.js';

/** How the keys of a dimension are read from `fact`, and how a key is named. */
export interface DimensionSql {
  /** Joins that `value` needs beside `fact`. */
  join: string;
  /** An article's keys: an array where it may have `many`, else one key or null. */
  value: string;
  many: boolean;
  /** Joins that `key` and `label` need beside `counted.key`, one of an article's keys. */
  names: string;
  /** The key as it is shown, text. */
  key: string;
  /** What it is called in the database; countries and languages are named elsewhere. */
  label: string;
}

const COUNTRY_CODE = `chr(65 + (counted.key - 1) / 26) || chr(65 + (counted.key - 1) % 26)`;

type Given = { selection: Selection; language: NameLanguage };
/** A key that is its own name. */
const NAMELESS = { names: '', key: 'counted.key', label: 'counted.key' };

const DIMENSIONS: Record<Dimension, (given: Given) => DimensionSql> = {
  topic: ({ language }) => ({
    join: '',
    value: 'fact.topics',
    many: true,
    names: 'JOIN topic ON topic.id = counted.key',
    key: 'topic.key',
    label: language === 'fr' ? 'coalesce(topic.label_fr, topic.label)' : 'topic.label',
  }),
  country: ({ selection }) => ({
    join: '',
    value: `fact.${countryColumn(selection)}`,
    many: true,
    names: '',
    key: COUNTRY_CODE,
    label: COUNTRY_CODE,
  }),
  tag: () => ({
    join: '',
    value: 'fact.tags',
    many: true,
    names: 'JOIN tag ON tag.id = counted.key',
    key: 'tag.key',
    label: 'tag.label',
  }),
  language: () => ({ join: '', value: 'fact.language', many: false, ...NAMELESS }),
  source: () => ({
    join: '',
    value: 'fact.source_id',
    many: false,
    names: 'JOIN source ON source.id = counted.key',
    key: 'source.id::text',
    label: 'source.name',
  }),
  sourceCountry: () => ({
    join: 'LEFT JOIN source AS publisher ON publisher.id = fact.source_id',
    value: 'publisher.country',
    many: false,
    ...NAMELESS,
  }),
  collection: () => ({
    join: `LEFT JOIN (SELECT collection_source.source_id, array_agg(collection_source.collection_id) AS ids
      FROM collection_source GROUP BY collection_source.source_id) AS membership ON membership.source_id = fact.source_id`,
    value: `coalesce(membership.ids, '{}')`,
    many: true,
    names: 'JOIN collection ON collection.id = counted.key',
    key: 'collection.id::text',
    label: 'collection.name',
  }),
};

/** The SQL of a dimension; splits count the codes that articles carry, without descendants. */
export function dimensionSql(dimension: Dimension, selection: Selection, language: NameLanguage): DimensionSql {
  return DIMENSIONS[dimension]({ selection, language });
}

/**
 * A subquery of one row for each key of each article of `chosen`, which holds the dimension's value in `column`; other
 * columns are passed on. A set in the list of columns is several times faster than a lateral join.
 */
export function entrySql(dimension: DimensionSql, column: string, others: string[], where = 'true'): string {
  const passed = others.map((other) => `, chosen.${other}`).join('');
  return dimension.many
    ? `SELECT unnest(chosen.${column}) AS key${passed} FROM chosen WHERE ${where}`
    : `SELECT chosen.${column} AS key${passed} FROM chosen WHERE chosen.${column} IS NOT NULL AND ${where}`;
}
