/** The state that a reader continues from is not of this database, or too old for its log: all has to be read anew. */
export class FeedGapError extends Error {
  override readonly name = 'FeedGapError';
}
