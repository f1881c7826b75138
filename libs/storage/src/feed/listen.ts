import pg from 'pg';

/** Times in milliseconds. */
const TIMES = { connect: 3000, firstRetry: 100, lastRetry: 5000, pulse: 10_000, pulseLimit: 5000 };

/** Ends the listening; resolves when the connection is closed. */
export interface ChangeListener {
  stop(): Promise<void>;
}

/**
 * Calls `heard` whenever a transaction that changed articles or names was committed, and after each connection, as
 * something may have been missed. A connection that is lost, or silently dead, is made again for as long as it takes.
 */
export function listenForChanges(
  url: string,
  heard: () => void,
  trouble: (error: Error) => void = () => undefined,
): ChangeListener {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wait = TIMES.firstRetry;
  const retry = (lost: pg.Client, error: Error) => {
    if (client !== lost || stopped) return;
    client = undefined;
    clearTimeout(timer);
    trouble(error);
    void lost.end().catch(() => undefined);
    timer = setTimeout(connect, wait);
    wait = Math.min(wait * 2, TIMES.lastRetry);
  };
  const pulse = (alive: pg.Client) => {
    timer = setTimeout(() => {
      alive.query('SELECT 1').then(
        () => client === alive && pulse(alive),
        (error) => retry(alive, error),
      );
    }, TIMES.pulse);
  };
  const connect = () => {
    const made = newListener(url, heard, (error) => retry(made, error));
    client = made;
    made
      .connect()
      .then(() => made.query('LISTEN vigie_change'))
      .then(
        () => {
          wait = TIMES.firstRetry;
          if (client === made) pulse(made);
          heard();
        },
        (error) => retry(made, error),
      );
  };
  connect();
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
  return { stop };
}

function newListener(url: string, heard: () => void, lost: (error: Error) => void): pg.Client {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'vigie changes',
    connectionTimeoutMillis: TIMES.connect,
    query_timeout: TIMES.pulseLimit,
    keepAlive: true,
  });
  client.on('notification', heard);
  client.on('error', lost);
  client.on('end', () => lost(new Error('The connection was closed.')));
  return client;
}
