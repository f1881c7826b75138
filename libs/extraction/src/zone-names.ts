/** Minutes from UTC of the zones that pages name behind a time of day; names that mean several (IST) are left out, or stand below. */
const OFFSETS: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  WET: 0,
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

/** Where a page is at home, as far as it matters for what its names of zones mean. */
export type ZoneHome = 'america' | 'britain' | 'elsewhere';

/** Names that mean another zone elsewhere: `CST` in China, `BST` in Bangladesh, `MST` in Malaysia. */
const DOUBTFUL: Readonly<Record<string, { offset: number; home: ZoneHome }>> = {
  BST: { offset: 60, home: 'britain' },
  CST: { offset: -360, home: 'america' },
  CDT: { offset: -300, home: 'america' },
  MST: { offset: -420, home: 'america' },
};
const NAMES = [OFFSETS, CONTINENTAL, DOUBTFUL].flatMap((zones) => Object.keys(zones)).join('|');
const SHIFT = String.raw`(?:GMT|UTC)\s?[+-]\d{1,2}(?::?[0-5]\d)?(?!\d)`;

/** What may stand behind a time of day as its zone, as a pattern with one group; names of zones are in capitals. */
export const ZONE_PATTERN = String.raw`(?:\s?(?:Uhr\s)?\(?(${SHIFT}|(?:${NAMES})(?![\p{L}\d+-]))\)?)?`;

const ZONE = new RegExp(`^${ZONE_PATTERN}`, 'u');
const NAMED = new RegExp(
  `\\d\\s?(?:Uhr\\s)?\\(?(?:${[OFFSETS, DOUBTFUL].flatMap((zones) => Object.keys(zones)).join('|')})(?![\\p{L}\\d])`,
  'u',
);
// In a line of capitals these are words: `À 01H30 ET MIS À JOUR`.
const WORDS = new Set(['ET', 'EST', 'CT', 'MT', 'PT', 'CAT', 'EAT', 'WAT', 'WEST']);
const MORE_CAPITALS = /^\s\p{Lu}[\p{Lu}\s]/u;
const FURTHEST = 14 * 60;

/** Whether a line has the name of a zone behind a time of day. */
export function namesZone(line: string): boolean {
  return NAMED.test(line);
}

/** The zone right behind a time of day, and how much of the text it takes; null for none. */
export function zoneBehind(text: string): { name: string; length: number } | null {
  const [whole, name] = ZONE.exec(text) ?? [];
  if (whole === undefined || name === undefined) return null;
  return WORDS.has(name) && MORE_CAPITALS.test(text.slice(whole.length)) ? null : { name, length: whole.length };
}

/** Whether a name means several zones, or is a word in a line of capitals. */
export function isDoubtfulZone(name: string): boolean {
  return Object.hasOwn(DOUBTFUL, name) || WORDS.has(name) || ['IST', 'AST', 'AMT'].includes(name);
}

/**
 * The offset in minutes that a zone had on a day; null where it names none that can be, or where it means several and nothing tells
 * that the page is at home in the one: a time without offset, which is read in the zone of the upload.
 */
export function offsetOfZone(
  zone: string,
  { year, month, day }: { year: number; month: number | null; day: number | null },
  home: ZoneHome | null = null,
): number | null {
  const name = zone.toUpperCase().replace(/\s/g, '');
  const shift = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (shift !== null) {
    const minutes = Number(shift[2]) * 60 + Number(shift[3] ?? 0);
    return minutes > FURTHEST ? null : (shift[1] === '-' ? -1 : 1) * minutes;
  }
  const winter = CONTINENTAL[name];
  if (winter !== undefined) return winter + (isSummerInAmerica(year, month ?? 1, day ?? 1) ? 60 : 0);
  const doubtful = DOUBTFUL[name];
  if (doubtful !== undefined) return doubtful.home === home ? doubtful.offset : null;
  return OFFSETS[name] ?? null;
}

// From the second Sunday of March to the first of November, since 2007.
function isSummerInAmerica(year: number, month: number, day: number): boolean {
  const firstSunday = (of: number): number => ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7) + 1;
  const at = month * 100 + day;
  return at >= 300 + firstSunday(3) + 7 && at < 1100 + firstSunday(11);
}
