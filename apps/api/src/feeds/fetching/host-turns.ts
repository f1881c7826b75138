/** Has each host asked for one thing at a time. */
export class HostTurns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs `ask` when all that came before for this host has ended. */
  async take<Answer>(host: string, ask: () => Promise<Answer>): Promise<Answer> {
    const before = this.last.get(host) ?? Promise.resolve();
    const mine = before.then(ask, ask);
    this.last.set(host, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(host) === mine) this.last.delete(host);
    }
  }
}
