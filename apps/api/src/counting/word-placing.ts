import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { placeWords } from '@vigie/storage';
import { DataSource } from 'typeorm';

/** Milliseconds. Who has just started has other things to do. */
const WAIT = { first: 60_000, next: 60_000, least: 1000 };

/** Has words placed, so that phrases and lists of words are found fast, in the background: it rests as long as it works. */
@Injectable()
export class WordPlacing implements OnModuleDestroy {
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout;
  private working: Promise<void> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {
    this.timer = this.after(WAIT.first);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.working;
  }

  private after(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.working = this.work();
    }, milliseconds).unref();
  }

  /** What could not be placed now is placed the next time: until then texts are read instead. */
  private async work(): Promise<void> {
    const begun = performance.now();
    const more = await placeWords(this.dataSource, this.stopping.signal).catch(() => false);
    if (this.stopping.signal.aborted) return;
    this.timer = this.after(more ? Math.max(WAIT.least, performance.now() - begun) : WAIT.next);
  }
}
