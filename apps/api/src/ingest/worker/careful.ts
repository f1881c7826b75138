/** A worker that went down so often without getting anywhere is followed by a careful one. */
export const CAREFUL_AFTER = 3;
