import { Injectable } from '@nestjs/common';

/**
 * Says that the application is about to stop. Long-lived answers (server-sent events) end and workers take no new work as
 * soon as `signal` aborts; requests in flight still finish before `onModuleDestroy` is called.
 */
@Injectable()
export class Stopping {
  private readonly controller = new AbortController();

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  begin(): void {
    this.controller.abort();
  }
}
