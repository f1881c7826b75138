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

function moved(findings: readonly Finding[], parts: ReadonlySet<CountryCode>, state: CountryCode): Finding[] {
  return findings.map((finding) =>
    finding.kind === 'country' && parts.has(finding.key) ? { ...finding, key: state, rule: 'historical' } : finding,
  );
}

/** Without a date: the state is named, and its successor only by its capital or seat of power (Moscow), never by name. */
function speaksOfState(findings: readonly Finding[], state: CountryCode, successor: CountryCode): boolean {
  let named = false;
  for (const { kind, key, method } of findings) {
    if (kind !== 'country') continue;
    if (key === state) named = true;
    else if (key === successor && method !== 'capital') return false;
  }
  return named;
}

/**
 * Reads places as the states of their day: before its end, Moscow and Kiev are the Soviet Union's. `day` is the day of
 * the article (`YYYY-MM-DD…`), null when unknown.
 */
export function inTheirDay(findings: Finding[], day: string | null): Finding[] {
  let read = findings;
  for (const { state, until, parts } of dissolved) {
    if (day !== null) {
      if (day < until) read = moved(read, new Set(parts), state);
    } else if (speaksOfState(read, state, parts[0] ?? '')) read = moved(read, new Set(parts.slice(0, 1)), state);
  }
  return read;
}
