const ZONES: ReadonlyMap<string, string> = new Map([
  ['ut', '+0000'],
  ['est', '-0500'],
  ['edt', '-0400'],
  ['cst', '-0600'],
  ['cdt', '-0500'],
  ['mst', '-0700'],
  ['mdt', '-0600'],
  ['pst', '-0800'],
  ['pdt', '-0700'],
  ['cet', '+0100'],
  ['cest', '+0200'],
  ['bst', '+0100'],
]);

/** A date as feeds write it, its zone in digits: RFC 822 gives the American zones, feeds use European ones too. */
export function internetDate(text: string): string | null {
  const date = text.trim().replace(/\s+/g, ' ');
  if (date === '') return null;
  const zone = /^(.{8,60}\d) ([A-Za-z]{2,4})$/.exec(date);
  const digits = ZONES.get(zone?.[2]?.toLowerCase() ?? '');
  return zone === null || digits === undefined ? date : `${zone[1]} ${digits}`;
}
