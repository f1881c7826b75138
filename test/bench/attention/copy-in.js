/** A `COPY … FROM STDIN` under way: `write` text as it comes, then `end`. */
export class CopyIn {
  constructor(client, sql) {
    this.sql = sql;
    this.ready = new Promise((resolve, reject) => {
      this.begun = resolve;
      this.failed = reject;
    });
    this.done = new Promise((resolve, reject) => {
      this.finished = resolve;
      this.broken = reject;
    });
    this.done.catch(() => undefined);
    client.query(this);
  }

  /** Resolves when the connection takes more. */
  async write(text) {
    const connection = await this.ready;
    connection.sendCopyFromChunk(Buffer.from(text));
    const { stream } = connection;
    if (stream.writableNeedDrain) await new Promise((resolve) => stream.once('drain', resolve));
  }

  async end() {
    (await this.ready).endCopyFrom();
    await this.done;
  }

  // What follows is called by the driver.

  submit(connection) {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection) {
    this.begun(connection);
  }

  handleCommandComplete() {}

  handleReadyForQuery() {
    this.finished();
  }

  handleError(error) {
    this.failed(error);
    this.broken(error);
  }
}
