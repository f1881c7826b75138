/** What turns the names of countries and languages into codes; the reader itself knows no names. */
export interface QueryNames {
  /** The code of a country given by code or name; null for what is none. */
  country(written: string): string | null;
  /** The code of a language given by code or name; null for what is none. */
  language(written: string): string | null;
  /** The names that a mistyped one is compared with. */
  known(field: 'country' | 'language'): Iterable<string>;
}

/** Takes everything that looks like a code, and no names. */
export const codesOnly: QueryNames = {
  country: (written) => (/^[a-z]{2}$/i.test(written) ? written.toUpperCase() : null),
  language: (written) => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,8}$/i.test(written) ? written : null),
  known: () => [],
};
