import type { Replica } from '@vigie/storage';
import { Counter, Gauge, type Registry } from 'prom-client';

/** What Prometheus may know of replicas; nothing where there are none. */
export class ReplicaMetrics {
  private readonly reads: Counter<'server'> | null;

  constructor(registry: Registry, replicas: readonly Replica[]) {
    this.reads =
      replicas.length === 0
        ? null
        : new Counter({
            name: 'vigie_reads_total',
            help: 'Reads that may go to a replica, by the server that answered.',
            labelNames: ['server'],
            registers: [registry],
          });
    if (replicas.length === 0) return;
    const gauge = (name: string, help: string, read: (replica: Replica) => number) =>
      new Gauge({
        name,
        help,
        labelNames: ['replica'],
        registers: [registry],
        collect() {
          for (const replica of replicas) this.set({ replica: replica.name }, read(replica));
        },
      });
    gauge('vigie_replica_usable', 'Whether a replica is asked.', ({ fault }) => (fault === null ? 1 : 0));
    gauge('vigie_replica_behind_bytes', 'Log of the primary that it had not replayed.', ({ behind }) => behind);
  }

  /** Counts a read by the server that answered it. */
  count(server: string): void {
    this.reads?.inc({ server });
  }
}
