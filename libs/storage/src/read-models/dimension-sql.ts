import type { Dimension, Selection } from '@vigie/article';
import { countryColumn } from './value-condition.js';

/** How the keys of a dimension are read from `fact`, and how a key is named. */
export interface DimensionSql {
  /** Joins that `keys` needs beside `fact`. */
  join: string;
  /** Array of an article's keys, empty when it has none. */
  keys: string;
  /** Joins that `key` and `label` need beside `counted.key`, one of the elements of `keys`. */
  names: string;
  /** The key as it is shown, text. */
  key: string;
  /** What it is called in the database; countries and languages are named elsewhere. */
  label: string;
}

/** The language that topics are named in. */
export type NameLanguage = 'en' | 'fr';

const COUNTRY_CODE = `chr(65 + (counted.key - 1) / 26) || chr(65 + (counted.key - 1) % 26)`;

/** The SQL of each dimension; splits count the codes that articles carry, without descendants. */
export function dimensionSql(dimension: Dimension, selection: Selection, language: NameLanguage): DimensionSql {
  switch (dimension) {
    case 'topic': {
      const label = language === 'fr' ? 'coalesce(topic.label_fr, topic.label)' : 'topic.label';
      const names = 'JOIN topic ON topic.id = counted.key';
      return { join: '', keys: 'fact.topics', names, key: 'topic.key', label };
    }
    case 'country':
      return { join: '', keys: `fact.${countryColumn(selection)}`, names: '', key: COUNTRY_CODE, label: COUNTRY_CODE };
    case 'tag':
      return {
        join: '',
        keys: 'fact.tags',
        names: 'JOIN tag ON tag.id = counted.key',
        key: 'tag.key',
        label: 'tag.label',
      };
    case 'language':
      return { join: '', keys: single('fact.language'), names: '', key: 'counted.key', label: 'counted.key' };
    case 'source': {
      const names = 'JOIN source ON source.id = counted.key';
      return { join: '', keys: single('fact.source_id'), names, key: 'source.id::text', label: 'source.name' };
    }
    case 'sourceCountry':
      return {
        join: 'LEFT JOIN source AS publisher ON publisher.id = fact.source_id',
        keys: single('publisher.country'),
        names: '',
        key: 'counted.key',
        label: 'counted.key',
      };
    case 'collection':
      return {
        join: `LEFT JOIN (SELECT collection_source.source_id, array_agg(collection_source.collection_id) AS ids
          FROM collection_source GROUP BY collection_source.source_id) AS membership ON membership.source_id = fact.source_id`,
        keys: `coalesce(membership.ids, '{}')`,
        names: 'JOIN collection ON collection.id = counted.key',
        key: 'collection.id::text',
        label: 'collection.name',
      };
  }
}

function single(column: string): string {
  return `CASE WHEN ${column} IS NULL THEN '{}' ELSE ARRAY[${column}] END`;
}
