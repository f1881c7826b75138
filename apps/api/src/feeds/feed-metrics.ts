import { Inject, Injectable } from '@nestjs/common';
import { countSubscriptions } from '@vigie/storage/subscriptions';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import type { Configuration } from '../platform/configuration.js';
import { Metrics } from '../platform/metrics.js';
import { CONFIGURATION } from '../platform/platform.module.js';

/** What Prometheus may know of feeds, where they are polled. */
@Injectable()
export class FeedMetrics {
  constructor(dataSource: DataSource, metrics: Metrics, @Inject(CONFIGURATION) configuration: Configuration) {
    if (configuration.feeds === null) return;
    // The other counts are told without the database too.
    const count = () => countSubscriptions(dataSource.manager).catch(() => null);
    const registers = [metrics.registry];
    new Gauge({
      name: 'vigie_feeds',
      help: 'Subscriptions, by whether they are polled and answer.',
      labelNames: ['state'],
      registers,
      async collect() {
        const { late: _, ...states } = (await count()) ?? { late: 0 };
        for (const [state, feeds] of Object.entries(states)) this.set({ state }, feeds);
      },
    });
    new Gauge({
      name: 'vigie_feeds_late_seconds',
      help: 'How long the feed that waits longest has been due.',
      registers,
      async collect() {
        this.set((await count())?.late ?? 0);
      },
    });
  }
}
