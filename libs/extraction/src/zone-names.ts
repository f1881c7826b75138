/** Minutes from UTC of the zones that pages name behind a time of day; names that mean several (IST) are left out. */
const OFFSETS: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  WAT: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  CAT: 120,
  SAST: 120,
  EET: 120,
  EEST: 180,
  EAT: 180,
  MSK: 180,
  МСК: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  BRT: -180,
  HKT: 480,
  SGT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};
/** North American zones without the letter that tells summer time. */
const CONTINENTAL: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 };

/** What may stand behind a time of day as its zone, as a pattern with one group. */
export const ZONE_PATTERN = String.raw`(?:\s?(?:Uhr\s)?\(?((?:GMT|UTC)\s?[+-]\d{1,2}(?::?[0-5]\d)?(?!\d)|(?:${[...Object.keys(OFFSETS), ...Object.keys(CONTINENTAL)].join('|')})(?![\p{L}\d+-]))\)?)?`;

const NAMED = new RegExp(`\\d\\s?(?:Uhr\\s)?\\(?(?:${Object.keys(OFFSETS).join('|')})(?![\\p{L}\\d])`, 'u');

/** Whether a line has the name of a zone behind a time of day. */
export function namesZone(line: string): boolean {
  return NAMED.test(line);
}

/** The offset in minutes that a zone of {@link ZONE_PATTERN} had on a day; null where it names none. */
export function offsetOfZone(zone: string, year: number, month: number, day: number): number | null {
  const name = zone.toUpperCase().replace(/\s/g, '');
  const shift = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (shift !== null) return (shift[1] === '-' ? -1 : 1) * (Number(shift[2]) * 60 + Number(shift[3] ?? 0));
  const winter = CONTINENTAL[name];
  if (winter !== undefined) return winter + (isSummerInAmerica(year, month, day) ? 60 : 0);
  return OFFSETS[name] ?? null;
}

// From the second Sunday of March to the first of November, since 2007.
function isSummerInAmerica(year: number, month: number, day: number): boolean {
  const firstSunday = (of: number): number => ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7) + 1;
  const at = month * 100 + day;
  return at >= 300 + firstSunday(3) + 7 && at < 1100 + firstSunday(11);
}
