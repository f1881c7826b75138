import pg from 'pg';

/** What the driver says of an answer that did not come within `query_timeout`. */
const NO_ANSWER = 'Query read timeout';

/**
 * A connection whose end is never a crash. Between the moment when a pool hands it over and the one when its taker listens,
 * nobody hears an error; a server that dies just then says so in the bytes that also say that it is ready. What is asked of it
 * afterwards is refused as by any lost connection.
 *
 * One that owes an answer is ended: given back to its pool, it would keep the next who asks waiting as long as the first,
 * behind a question that nobody answers.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
    const ask = this.query.bind(this) as (...given: unknown[]) => unknown;
    this.query = ((...given: unknown[]) => {
      const answer = ask(...given);
      // Heard before whoever asked hears it, and gives the connection back.
      if (answer instanceof Promise) answer.catch((error: unknown) => this.endIfSilent(error));
      return answer;
    }) as pg.Client['query'];
  }

  private endIfSilent(error: unknown): void {
    if (error instanceof Error && error.message === NO_ANSWER) void this.end();
  }
}
