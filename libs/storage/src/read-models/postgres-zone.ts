/** Names that Postgres takes for an abbreviation with a fixed offset before it looks for a zone. */
const TAKEN_FOR_ABBREVIATIONS = new Map([
  ['CET', 'Europe/Brussels'],
  ['MET', 'Europe/Brussels'],
  ['EET', 'Europe/Athens'],
  ['WET', 'Europe/Lisbon'],
]);

/** The name under which Postgres knows an IANA zone with all its rules. */
export function postgresZone(zone: string): string {
  return TAKEN_FOR_ABBREVIATIONS.get(zone.toUpperCase()) ?? zone;
}
