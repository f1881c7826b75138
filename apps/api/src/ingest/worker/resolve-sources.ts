import { hostCountry } from '@vigie/analysis';
import type { Publisher } from '@vigie/article';
import { KnownSources, resolveSource, type SourceRef } from '@vigie/storage';
import type { EntityManager } from 'typeorm';

/** Gives the source of each publisher among these; new ones are made. */
export async function resolveSources(
  manager: EntityManager,
  publishers: Iterable<Publisher | null>,
): Promise<(publisher: Publisher | null) => SourceRef | null> {
  const different = new Map<string, Publisher>();
  for (const publisher of publishers) if (publisher !== null) different.set(JSON.stringify(publisher), publisher);
  const known = await KnownSources.of(manager, [...different.values()]);
  const sources = new Map<string, SourceRef | null>();
  for (const [key, publisher] of different) {
    const country = publisher.host === null ? null : hostCountry(publisher.host);
    let source = known.find(publisher, country);
    if (source === null) {
      source = await resolveSource(manager, publisher, country);
      known.forget(publisher, source);
    }
    sources.set(key, source);
  }
  return (publisher) => (publisher === null ? null : (sources.get(JSON.stringify(publisher)) ?? null));
}
