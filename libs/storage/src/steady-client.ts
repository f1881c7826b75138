import pg from 'pg';

/** What the driver says of an answer that did not come within `query_timeout`. */
const NO_ANSWER = 'Query read timeout';

/** A statement that is told itself how it ended, as a COPY is: the driver promises nothing. */
interface Submitted {
  submit: unknown;
  callback?: Told;
  handleError: Told;
}
type Told = (error: unknown, ...more: unknown[]) => unknown;

const isSubmitted = (asked: unknown): asked is Submitted =>
  typeof (asked as Partial<Submitted> | null | undefined)?.submit === 'function';

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
      // Heard before whoever asked hears it, and gives the connection back.
      if (isSubmitted(given[0])) this.hearFirst(given[0]);
      const answer = ask(...given);
      if (answer instanceof Promise) answer.catch((error: unknown) => this.endIfSilent(error));
      return answer;
    }) as pg.Client['query'];
  }

  private hearFirst(asked: Submitted): void {
    const told = asked.callback === undefined ? 'handleError' : 'callback';
    const tell = asked[told]!.bind(asked);
    asked[told] = (error, ...more) => {
      this.endIfSilent(error);
      return tell(error, ...more);
    };
  }

  private endIfSilent(error: unknown): void {
    if (error instanceof Error && error.message === NO_ANSWER) void this.end();
  }
}
