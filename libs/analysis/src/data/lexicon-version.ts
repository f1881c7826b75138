// Written by scripts/build-lexicon.mjs. Do not edit.
/** Names the frozen lexicon that a label was made with: eight hexadecimal digits of the digest of its data. */
export const lexiconVersion = '57965dc0';
/** Names the rules that read texts and tell stories: eight hexadecimal digits of the digest of their code. */
export const rulesVersion = 'cbfe2f8f';
