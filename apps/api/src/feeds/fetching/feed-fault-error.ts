/** What kept a feed from being fetched or read. */
export type FeedFaultCode =
  | 'address'
  | 'refused'
  | 'unknown-host'
  | 'unreachable'
  | 'insecure'
  | 'slow'
  | 'too-large'
  | 'status'
  | 'gone'
  | 'redirects'
  | 'not-a-feed'
  | 'damaged';

/** A feed could not be fetched or read; the message says why to an administrator. */
export class FeedFaultError extends Error {
  constructor(
    readonly code: FeedFaultCode,
    message: string,
    /** The HTTP status, where there was an answer. */
    readonly status: number | null = null,
    /** Milliseconds that the server asked to be left alone. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}
