import type { Writable } from 'node:stream';
import { printable } from './printable.js';

const WIDTH = 24;

/** How far something is: a bar that moves on a terminal, a line every tenth elsewhere. Who wants quiet gets the warnings alone. */
export class Progress {
  private shown = '';

  constructor(
    private readonly to: Writable & { isTTY?: boolean; columns?: number },
    private readonly isQuiet = false,
  ) {}

  /** Shows `done` of `total`; `more` is said behind it. */
  show(doing: string, done: number, total: number, more: string): void {
    if (this.isQuiet) return;
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const percent = `${Math.floor(share * 100)} %`;
    if (this.to.isTTY === true) {
      const bar = '█'.repeat(Math.floor(share * WIDTH)).padEnd(WIDTH, '░');
      const line = `${doing.padEnd(8)} ${bar} ${percent.padStart(5)}  ${printable(more)}`;
      this.to.write(`\r\u001b[2K${line.slice(0, (this.to.columns ?? 80) - 1)}`);
      this.shown = line;
      return;
    }
    const step = `${doing} ${Math.floor(share * 10)}`;
    if (step === this.shown) return;
    this.shown = step;
    this.to.write(`${doing} ${percent}, ${printable(more)}\n`);
  }

  /** Notes how it goes, in a line of its own behind the bar. */
  note(line: string): void {
    if (!this.isQuiet) this.warn(line);
  }

  /** Says what somebody has to know, in a line of its own behind the bar. */
  warn(line: string): void {
    this.end();
    this.to.write(`${line}\n`);
  }

  /** Leaves the bar as it is. */
  end(): void {
    if (this.to.isTTY === true && this.shown !== '') this.to.write('\n');
    this.shown = '';
  }
}
