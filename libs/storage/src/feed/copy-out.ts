import pg from 'pg';

/** What stands before the first row: a signature, flags, the length of an extension. */
const HEADER = 19;

/** Hears a row: its bytes, which are lent, and where the first field starts, whose length comes first. */
export type Taker = (row: Buffer, start: number) => void;

/** A statement that hands on what the server copies out; the driver itself knows such messages and drops them. */
class CopyQuery extends pg.Query {
  private begun = false;
  fault: unknown;

  constructor(
    text: string,
    private readonly take: Taker,
    done: (error: Error | undefined) => void,
  ) {
    super(text, done);
  }

  /** The server sends one message a row; the header comes with the first. */
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    const start = this.begun ? 0 : HEADER;
    this.begun = true;
    if (this.fault !== undefined || chunk.readInt16BE(start) === -1) return;
    try {
      this.take(chunk, start + 2);
    } catch (error) {
      this.fault = error;
    }
  }
}

/**
 * Copies the rows of a SELECT out in binary, several times faster than reading them as text. `take` gets the bytes and
 * where the first field starts; they are only lent until it returns. What it throws is thrown once all rows have come.
 */
export async function copyOut(client: pg.Client, select: string, take: Taker): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const done = (error: Error | undefined) => (error ? reject(error) : resolve());
    const query = new CopyQuery(`COPY (${select}) TO STDOUT (FORMAT binary)`, take, (error) =>
      done(error ?? (query.fault as Error | undefined)),
    );
    client.query(query);
  });
}
