import { Injectable } from '@nestjs/common';
import { Gauge, Histogram } from 'prom-client';
import { Metrics } from '../platform/metrics.js';
import type { CubeState } from './cube/protocol.js';
import type { CubeEngine } from './cube-engine.js';

/** What Prometheus may know of counting. */
@Injectable()
export class CountingMetrics {
  private readonly seconds: Histogram<'engine'>;

  constructor(private readonly metrics: Metrics) {
    this.seconds = new Histogram({
      name: 'vigie_counting_seconds',
      help: 'How long it took to count what a request asked, by what counted.',
      labelNames: ['engine'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
      registers: [metrics.registry],
    });
  }

  /** Measures an answer. */
  async time<Answer>(engine: 'cube' | 'sql', answer: Promise<Answer>): Promise<Answer> {
    const stop = this.seconds.startTimer({ engine });
    try {
      return await answer;
    } finally {
      stop();
    }
  }

  /** Shows what is in a cube. */
  watch({ states }: CubeEngine): void {
    const gauge = (name: string, help: string, read: (state: CubeState) => number) =>
      new Gauge({
        name,
        help,
        registers: [this.metrics.registry],
        collect() {
          this.set(read(states.value));
        },
      });
    gauge('vigie_cube_ready', 'Whether questions are answered from memory.', ({ ready }) => (ready ? 1 : 0));
    gauge('vigie_cube_articles', 'Articles in memory.', ({ articles, filling }) => filling?.articles ?? articles);
    gauge('vigie_cube_bytes', 'Memory that they take.', ({ bytes }) => bytes);
    gauge(
      'vigie_cube_behind_seconds',
      'How long ago what is in memory was last seen to equal the database.',
      (state) => (state.ready ? (Date.now() - Date.parse(state.asOf)) / 1000 : 0),
    );
  }
}
