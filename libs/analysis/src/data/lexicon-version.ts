// Written by scripts/build-lexicon.mjs. Do not edit.
/** Names the frozen lexicon that a label was made with: eight hexadecimal digits of the digest of its data. */
export const lexiconVersion = 'c2631954';
