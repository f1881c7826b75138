import pg from 'pg';

/** Milliseconds: what is asked here takes one, unless the server is out of reach. */
const LIMIT = 1000;

/** One connection to a server for short questions, made when it is first needed and again after it was lost. */
export class ServerLine {
  private opened: Promise<pg.Client> | null = null;

  constructor(private readonly url: string) {}

  /** The only row of a statement. Rejects within a second. */
  async ask<Row>(sql: string, values: unknown[] = []): Promise<Row> {
    this.opened ??= this.open();
    const { opened } = this;
    try {
      const { rows } = await (await opened).query(sql, values);
      return rows[0] as Row;
    } catch (error) {
      this.hangUp(opened);
      throw error;
    }
  }

  close(): void {
    if (this.opened !== null) this.hangUp(this.opened);
  }

  private async open(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'vigie replicas',
      connectionTimeoutMillis: LIMIT,
      query_timeout: LIMIT,
      statement_timeout: LIMIT,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** Without waiting for the server, which may be gone. */
  private hangUp(opened: Promise<pg.Client>): void {
    if (this.opened === opened) this.opened = null;
    opened
      .then(
        (client) => client.end(),
        () => undefined,
      )
      .catch(() => undefined);
  }
}
