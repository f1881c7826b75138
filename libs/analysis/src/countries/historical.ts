import type { CountryCode } from '@vigie/article';
import type { Finding } from './candidate.js';

interface Dissolved {
  state: CountryCode;
  /** Day on which the state had ceased to be. */
  until: string;
  /** Today's countries on its ground, its own successor first. */
  parts: readonly CountryCode[];
}

const dissolved: readonly Dissolved[] = [
  { state: 'SU', until: '1991-12-26', parts: 'RU UA BY MD GE AM AZ KZ UZ TM KG TJ'.split(' ') },
  { state: 'CS', until: '1993-01-01', parts: ['CZ', 'SK'] },
  { state: 'YU', until: '1991-06-25', parts: 'RS HR SI BA MK ME'.split(' ') },
];

const states = new Set(dissolved.map(({ state }) => state));
/** From this day on no state of the table exists. */
const LAST = '1993-01-01';

function moved(findings: readonly Finding[], parts: ReadonlySet<CountryCode>, state: CountryCode): Finding[] {
  return findings.map((finding) =>
    finding.kind === 'country' && parts.has(finding.key) ? { ...finding, key: state, rule: 'historical' } : finding,
  );
}

/**
 * Without a date, the parts that belong to a state the text names: its successor where only its capital or seat of power
 * is named (Moscow), never its name, and then also parts that are named less often than the state.
 */
function partsWithoutDate(findings: readonly Finding[], { state, parts }: Dissolved): ReadonlySet<CountryCode> {
  const mentions = new Map<CountryCode, number>();
  for (const { kind, key, method } of findings) {
    if (kind !== 'country') continue;
    if (key === parts[0] && method !== 'capital') return new Set();
    mentions.set(key, (mentions.get(key) ?? 0) + 1);
  }
  const named = mentions.get(state) ?? 0;
  if (named === 0) return new Set();
  return new Set(parts.filter((part, i) => i === 0 || (mentions.get(part) ?? 0) < named));
}

/**
 * Reads places as the states of their day: before its end, Moscow and Kiev are the Soviet Union's. `day` is the day of
 * the article (`YYYY-MM-DD…`), null when unknown.
 */
export function inTheirDay(findings: Finding[], day: string | null): Finding[] {
  if (day === null ? !findings.some(({ key }) => states.has(key)) : day >= LAST) return findings;
  let read = findings;
  for (const one of dissolved) {
    const isPast = day !== null && day < one.until;
    const parts = day === null ? partsWithoutDate(read, one) : new Set(isPast ? one.parts : []);
    if (parts.size > 0) read = moved(read, parts, one.state);
  }
  return read;
}
