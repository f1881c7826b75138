import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type ConnectionLimits, createDataSource, type Replica, type ReplicaFault, Replicas } from '@vigie/storage';
import type { DataSource } from 'typeorm';
import type { Configuration } from './configuration.js';
import { isConflictOfReplica, isDatabaseUnavailable, isTooSlow } from './database-trouble.js';
import { limits } from './limits.js';
import type { Metrics } from './metrics.js';
import { ReplicaMetrics } from './replica-metrics.js';

type Read<Answer> = (source: DataSource) => Promise<Answer>;

/** How a read is done: with which limits on a replica, and how on the primary. */
export interface ReadManner {
  limits: ConnectionLimits;
  onPrimary<Answer>(read: Read<Answer>): Promise<Answer>;
}

const PAGES: ConnectionLimits = {
  poolSize: limits.databaseConnections,
  statementTimeout: limits.statement,
  applicationName: 'vigie reads',
};
const SAID: Record<ReplicaFault, string> = {
  unreachable: 'it is out of reach',
  behind: 'it is behind the primary',
  'no replica of the primary': 'it follows another database, or none',
};

/**
 * Where reads go: to a replica that has all that was committed before, by whomever, if there is one; else to the primary.
 * A read that a replica fails to answer is done again on the primary.
 */
export class Reads implements OnApplicationShutdown {
  private readonly log = new Logger('replicas');
  private readonly replicas: Replicas | null;
  private readonly metrics: ReplicaMetrics;
  private readonly sources = new Map<string, Promise<DataSource>>();
  private readonly pages: ReadManner;

  constructor(primary: DataSource, { databaseUrl, replicaUrls }: Configuration, metrics: Metrics) {
    this.pages = { limits: PAGES, onPrimary: (read) => read(primary) };
    this.replicas =
      databaseUrl === null || replicaUrls.length === 0
        ? null
        : new Replicas(databaseUrl, replicaUrls, (replica, fault) => this.tell(replica, fault));
    this.metrics = new ReplicaMetrics(metrics.registry, this.replicas?.all ?? []);
  }

  /** Does a read, which must not write nor lock. */
  async run<Answer>(read: Read<Answer>, manner: ReadManner = this.pages): Promise<Answer> {
    const replica = (await this.replicas?.choose()) ?? null;
    if (replica === null) return this.onPrimary(read, manner);
    const { lost } = replica;
    try {
      const answer = await Promise.race([this.source(replica, manner).then(read), lost]);
      this.metrics.count(replica.name);
      return answer;
    } catch (error) {
      if (isTooSlow(error) || !(isDatabaseUnavailable(error) || replica.fault === 'unreachable')) throw error;
      if (!isConflictOfReplica(error)) this.replicas?.fail(replica);
      return this.onPrimary(read, manner);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.replicas?.close();
    const closed = [...this.sources.values()].map((opened) => opened.then((source) => source.destroy()));
    await Promise.allSettled(closed);
  }

  private onPrimary<Answer>(read: Read<Answer>, manner: ReadManner): Promise<Answer> {
    if (this.replicas !== null) this.metrics.count('primary');
    return manner.onPrimary(read);
  }

  private source({ url }: Replica, { limits: own }: ReadManner): Promise<DataSource> {
    const place = `${own.applicationName} ${url}`;
    const known = this.sources.get(place);
    if (known !== undefined) return known;
    const source = createDataSource(url, own);
    source.setOptions({ extra: { ...source.options.extra, query_timeout: own.statementTimeout + 1000 } });
    const opened = source.initialize();
    this.sources.set(place, opened);
    opened.catch(() => this.sources.delete(place));
    return opened;
  }

  private tell({ name, behind }: Replica, fault: ReplicaFault | null): void {
    if (fault === null) this.log.log({ event: 'replica', replica: name, message: 'The replica answers reads.' });
    else
      this.log.warn({
        event: 'replica',
        replica: name,
        message: `The replica is left out: ${SAID[fault]}.`,
        ...(fault === 'behind' && { behindBytes: behind }),
      });
  }
}
