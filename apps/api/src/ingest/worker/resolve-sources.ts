import { hostCountry } from '@vigie/analysis';
import type { Publisher } from '@vigie/article';
import { resolveSource, type SourceRef } from '@vigie/storage';
import type { EntityManager } from 'typeorm';

/** Gives the source of each publisher among these; new ones are made. */
export async function resolveSources(
  manager: EntityManager,
  publishers: Iterable<Publisher | null>,
): Promise<(publisher: Publisher | null) => SourceRef | null> {
  const sources = new Map<string, SourceRef | null>();
  for (const publisher of publishers) {
    const key = JSON.stringify(publisher);
    if (publisher === null || sources.has(key)) continue;
    const country = publisher.host === null ? null : hostCountry(publisher.host);
    sources.set(key, await resolveSource(manager, publisher, country));
  }
  return (publisher) => sources.get(JSON.stringify(publisher)) ?? null;
}
