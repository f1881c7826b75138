/** Articles of a segment, by their ids; as many as places that a vector keeps. */
export const SEGMENT = 16_384;

/** Segments of a span, of which lists of texts are put together. */
export const SPAN = 8;
