import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { pruneLogs } from '@vigie/storage';
import { DataSource } from 'typeorm';

const PERIOD = 600_000;

/** Lets old rows of the logs of changes go, now and then; one process at a time does. */
@Injectable()
export class LogPruning implements OnApplicationShutdown {
  private readonly timer: NodeJS.Timeout;

  constructor(dataSource: DataSource) {
    // A log that could not be pruned now is pruned the next time.
    this.timer = setInterval(() => void pruneLogs(dataSource).catch(() => undefined), PERIOD).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
