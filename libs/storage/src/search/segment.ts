/** Articles of a segment, by their ids; as many as places that a vector keeps. */
export const SEGMENT = 16_384;

/** Segments of a span; a run has some of one. */
export const SPAN = 64;
