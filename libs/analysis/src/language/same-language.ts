/** Codes of one language, by the code used here: older codes, members of a macrolanguage, and norms that short texts do not tell apart. */
const sameAs = new Map([
  ...['nb', 'nn', 'nob', 'nno', 'nor'].map((code) => [code, 'no'] as const),
  ...['bs', 'sr', 'sh', 'cnr', 'srp', 'hrv', 'bos'].map((code) => [code, 'hr'] as const),
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
  ['mo', 'ro'],
  ['tl', 'fil'],
  ['ckb', 'ku'],
  ['kmr', 'ku'],
  ['ak', 'tw'],
  ['prs', 'fa'],
  ['cmn', 'zh'],
  ['yue', 'zh'],
  ['arb', 'ar'],
  ['swh', 'sw'],
]);

function baseOf(code: string): string {
  const base = code.split(/[_-]/u)[0]?.toLowerCase() ?? '';
  return sameAs.get(base) ?? base;
}

/** Whether two codes name one language, or two that a text need not tell apart. */
export function mayBeSame(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}
