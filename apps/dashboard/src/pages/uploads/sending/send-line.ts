/** Raised where sending ends because the person said so. */
export class SendingStoppedError extends Error {
  override readonly name = 'SendingStoppedError';
}

/** What a person says to the sending while it goes on: wait, go on, stop. */
export class SendLine {
  #paused = false;
  #stopped = false;
  #request = new AbortController();
  readonly #waiting = new Set<() => void>();

  get paused(): boolean {
    return this.#paused;
  }

  /** Breaks off the part that is under way; it is sent again afterwards. */
  pause(): void {
    this.#paused = true;
    this.#request.abort();
  }

  resume(): void {
    this.#paused = false;
    this.wake();
  }

  stop(): void {
    this.#stopped = true;
    this.#request.abort();
    this.wake();
  }

  /** Ends every wait, such as when the network is back. */
  wake(): void {
    for (const go of this.#waiting) go();
    this.#waiting.clear();
  }

  /** The signal for the next request, once nothing stands in its way. Raises SendingStoppedError. */
  async ready(): Promise<AbortSignal> {
    while (this.#paused && !this.#stopped) await new Promise<void>((go) => this.#waiting.add(go));
    if (this.#stopped) throw new SendingStoppedError('The sending was stopped.');
    this.#request = new AbortController();
    return this.#request.signal;
  }

  /** Waits for a time, or until something has changed. */
  async rest(milliseconds: number): Promise<void> {
    if (this.#stopped) return;
    await new Promise<void>((go) => {
      this.#waiting.add(go);
      setTimeout(() => {
        this.#waiting.delete(go);
        go();
      }, milliseconds);
    });
  }
}
