import type { LiveState } from '@vigie/contract';

/** Whether news arrive: the line is being opened, open, or lost and tried again. */
export type LineState = 'connecting' | 'live' | 'offline';
/** Opens the line until the returned function is called. */
export type Open = (onState: (state: LiveState) => void, onLost: () => void) => () => void;
type Told = { state: LineState; asOf?: string };

/** Milliseconds before a lost line is tried again: longer each time, and never all browsers at once. */
export function pauseBefore(attempt: number, chance: number): number {
  return Math.min(30_000, 1_000 * 2 ** attempt) * (0.5 + chance / 2);
}

/** A line to the server that says when there is something new to count; it is mended by itself until stopped. */
export class LiveLine {
  private close: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;

  constructor(
    private readonly open: Open,
    private readonly tell: (told: Told) => void,
    private readonly chance: () => number = Math.random,
  ) {}

  /** Opens the line unless it is open; what waits for its next try is tried now. */
  start(): void {
    if (this.close !== null) return;
    clearTimeout(this.timer);
    if (this.attempt === 0) this.tell({ state: 'connecting' });
    this.close = this.open(
      ({ asOf }) => {
        this.attempt = 0;
        this.tell({ state: 'live', asOf });
      },
      () => this.mend(),
    );
  }

  stop(): void {
    clearTimeout(this.timer);
    this.close?.();
    this.close = null;
    this.attempt = 0;
  }

  private mend(): void {
    this.close = null;
    this.tell({ state: 'offline' });
    this.timer = setTimeout(() => this.start(), pauseBefore(this.attempt, this.chance()));
    this.attempt += 1;
  }
}
