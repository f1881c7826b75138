/** Every limit of time and size that the HTTP side keeps, in one place. Times are milliseconds. */
export const limits = {
  /** A dashboard question that takes longer is answered 503. */
  statement: 5_000,
  /** Longer than the server's own limit: only a network that swallows everything gets here. */
  answer: 6_000,
  databaseConnections: 10,
  /** Counting in the database takes as long as this, on a few connections of its own, while the database gives signs of life. */
  counting: 30_000,
  countingPulse: 2_000,
  countingConnections: 4,
  /** How long an unreachable database is waited for at start. */
  databaseWait: 60_000,
  headers: 15_000,
  keepAlive: 10_000,
  /** A body must bring `bodyBytes` in each `bodyWindow`, or it is answered 408: 1 KB/s over 30 s. */
  bodyWindow: 30_000,
  bodyBytes: 30 * 1024,
  /** Largest JSON body. */
  jsonBytes: 1024 * 1024,
  /** An unread body up to this size is read to its end so that a refusal reaches the client. */
  drainBytes: 64 * 1024,
  drainBytesSignedIn: 32 * 1024 * 1024,
  /** At shutdown, requests in flight may take this long to finish, */
  drain: 5_000,
  /** then workers and pools to close, */
  close: 2_500,
  /** and all of it together, Postgres included. */
  shutdown: 9_500,
  /** After a second signal, or a crash, Postgres alone gets this long to stop. */
  hurry: 1_800,
} as const;
