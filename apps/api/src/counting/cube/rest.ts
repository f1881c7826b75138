/** Milliseconds without a question after which nobody is taken to wait for the next one. */
const PAUSE = 10_000;

/**
 * Has something done once nobody has asked for a while, and not again before somebody has. What questions throw away is else kept
 * until as much again has been thrown away, which may be on another day.
 */
export class Rest {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly work: () => void,
    private readonly pause = PAUSE,
  ) {}

  /** Somebody asks. */
  disturb(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(this.work, this.pause).unref();
  }
}
