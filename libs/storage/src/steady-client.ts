import pg from 'pg';

/**
 * A connection whose end is never a crash. Between the moment when a pool hands it over and the one when its taker listens,
 * nobody hears an error; a server that dies just then says so in the bytes that also say that it is ready. What is asked of it
 * afterwards is refused as by any lost connection.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
