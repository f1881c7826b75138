import { indexKey, type Publisher } from '@vigie/article';
import type { EntityManager } from 'typeorm';
import type { SourceRef } from './source-store.js';

interface KnownRow extends SourceRef {
  name: string;
  nameKey: string;
  hosts: string[];
}

/** The sources that publishers already are, so that nothing has to be asked or written for them one by one. */
export class KnownSources {
  private readonly byName = new Map<string, KnownRow>();
  private readonly byHost = new Map<string, KnownRow[]>();
  private readonly stale = new Set<string>();

  private constructor(rows: readonly KnownRow[]) {
    // The first of a name or a host counts, and they come ascending.
    for (const row of rows) {
      if (!this.byName.has(row.nameKey)) this.byName.set(row.nameKey, row);
      for (const host of row.hosts) this.byHost.set(host, [...(this.byHost.get(host) ?? []), row]);
    }
  }

  /** Reads the sources that have a name or a host of these publishers. */
  static async of(manager: EntityManager, publishers: readonly Publisher[]): Promise<KnownSources> {
    const rows: KnownRow[] = await manager.query(
      `SELECT s.id, s.country, s.name, s.name_key AS "nameKey",
         ARRAY(SELECT h.host FROM source_host h WHERE h.source_id = s.id AND h.host = ANY($2::text[])) AS hosts
       FROM source s
       WHERE s.name_key = ANY($1::text[]) OR s.id IN (SELECT h.source_id FROM source_host h WHERE h.host = ANY($2::text[]))
       ORDER BY s.id`,
      [
        publishers.flatMap(({ name }) => (name === null ? [] : [indexKey(name)])),
        publishers.flatMap(({ host }) => host ?? []),
      ],
    );
    return new KnownSources(rows);
  }

  /** The source that `resolveSource` would give where it would write nothing; null where it has to be asked. */
  find(publisher: Publisher, country: string | null): SourceRef | null {
    const { name, host, stated } = publisher;
    if (keysOf(publisher).some((key) => this.stale.has(key))) return null;
    const nameDecides = name !== null && (stated === true || host === null);
    const row = nameDecides ? this.byName.get(indexKey(name)) : this.firstOf(name, host);
    if (row === undefined || this.stale.has(String(row.id))) return null;
    const isLinked = host === null || row.hosts.includes(host);
    const isPlaced = host === null || row.country !== null || country === null;
    return isLinked && isPlaced ? { id: row.id, country: row.country ?? country } : null;
  }

  /** To be said of a publisher that `resolveSource` was asked about: what it wrote is not known here. */
  forget(publisher: Publisher, source: SourceRef | null): void {
    for (const key of keysOf(publisher)) this.stale.add(key);
    if (source !== null) this.stale.add(String(source.id));
  }

  /** None where one that is only known by this host could take the name. */
  private firstOf(name: string | null, host: string | null): KnownRow | undefined {
    const rows = host === null ? [] : (this.byHost.get(host) ?? []);
    return name !== null && rows.some((row) => row.name === host) ? undefined : rows[0];
  }
}

/** A new name or host of one publisher may be that of another. */
function keysOf({ name, host }: Publisher): string[] {
  const names = [name, host].flatMap((one) => (one === null ? [] : [`name ${indexKey(one)}`]));
  return host === null ? names : [...names, `host ${host}`];
}
