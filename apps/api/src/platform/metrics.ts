import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Counts for Prometheus: request durations by route, event-loop lag, the process. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'vigie_http_request_duration_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Measures each request; addresses without a route share one label, so that nobody can fill the memory. */
  observe(): RequestHandler {
    return (request, response, next) => {
      const stop = this.durations.startTimer();
      response.once('finish', () => {
        const path: unknown = request.route?.path;
        const route = typeof path === 'string' ? path : 'none';
        stop({ method: request.method, route, status: response.statusCode });
      });
      next();
    };
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }
}
