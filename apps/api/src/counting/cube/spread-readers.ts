import { QuerySyntaxError } from '@vigie/query';
import { type Replica, Replicas, type State } from '@vigie/storage/following';
import { Readers } from './readers.js';

type Read<Result> = (state: State) => Promise<Result>;

/**
 * Reads on a replica that has all that was committed before, if there is one, else on the primary; there too what a
 * replica fails to answer. What was found is of the replica's state, and brought to that of the cube like any other.
 */
export class SpreadReaders {
  private readonly primary: Readers;
  private readonly replicas: Replicas | null;
  private readonly others = new Map<Replica, Readers>();

  constructor(url: string, replicaUrls: readonly string[], most: number) {
    this.primary = new Readers(url, most);
    this.replicas = replicaUrls.length === 0 ? null : new Replicas(url, replicaUrls);
    for (const replica of this.replicas?.all ?? []) this.others.set(replica, new Readers(replica.url, most));
  }

  async ask<Result>(read: Read<Result>): Promise<Result> {
    const replica = (await this.replicas?.choose()) ?? null;
    const readers = replica === null ? undefined : this.others.get(replica);
    if (replica === null || readers === undefined) return this.primary.ask(read);
    try {
      return await Promise.race([readers.ask(read), replica.lost]);
    } catch (error) {
      const { code } = error as { code?: unknown };
      // The primary would say the same, or take as long.
      if (error instanceof QuerySyntaxError || code === '57014') throw error;
      // A read that stood in the way of what had to be replayed is no fault of the replica.
      if (code !== '40001') this.replicas?.fail(replica);
      return this.primary.ask(read);
    }
  }

  /** Reads on the primary whatever there is besides. */
  askPrimary<Result>(read: Read<Result>): Promise<Result> {
    return this.primary.ask(read);
  }

  async close(): Promise<void> {
    await this.replicas?.close();
    await Promise.all([this.primary, ...this.others.values()].map((readers) => readers.close()));
  }
}
