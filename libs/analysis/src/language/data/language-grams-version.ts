// Written by scripts/build-languages.mjs. Do not edit.
/** Names the frozen table: eight hexadecimal digits of its digest. */
export const languageGramsVersion = '3f3c6cae';
