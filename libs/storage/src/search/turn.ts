import { setImmediate as others } from 'node:timers/promises';

/** Milliseconds that work goes on before others, such as who waits for an answer, have their turn. */
const MOST = 10;

/** The turn of work in the background: it is over after some milliseconds. */
export class Turn {
  private begun = performance.now();

  get isOver(): boolean {
    return performance.now() - this.begun > MOST;
  }

  /** Lets others have their turn, if this one is over. */
  async rest(): Promise<void> {
    if (!this.isOver) return;
    await others();
    this.begun = performance.now();
  }
}
