import type { ZoneRules } from '@vigie/article';

const STEP = 6 * 3_600_000;

/** The rules of a zone as this machine knows them, between two days. */
export function zoneRules(zone: string, from = '2023-01-01', to = '2025-06-01'): ZoneRules {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const offsetAt = (at: number) => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`) - at;
  const rules: ZoneRules = { zone, starts: [-Infinity], offsets: [offsetAt(Date.parse(from))] };
  for (let at = Date.parse(from); at < Date.parse(to); at += STEP) {
    let offset = offsetAt(at + STEP);
    if (offset === rules.offsets.at(-1)) continue;
    const before = rules.offsets.at(-1)!;
    let [low, high] = [at, at + STEP];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetAt(middle) === before) low = middle;
      else {
        high = middle;
        offset = offsetAt(middle);
      }
    }
    rules.starts.push(high);
    rules.offsets.push(offset);
  }
  return rules;
}
