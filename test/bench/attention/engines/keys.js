import { countryFromNumber } from '@vigie/article';

/** How the ids in the tables of a peer are shown as keys, and how keys of equal counts are ordered. */
export function keysOf(world) {
  return {
    topic: (id) => world.topics[id - 1].key,
    tag: (id) => world.tags[id - 1].key,
    country: countryFromNumber,
    source: String,
    language: (code) => code,
    /** Ids and numbers ascend as their keys do, but for sources, whose key is the id as text (an enumeration has an order of its own). */
    order: (dimension, column) =>
      dimension === 'topic' || dimension === 'country' || dimension === 'tag' ? column : `${column}::text`,
  };
}
