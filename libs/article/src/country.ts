/** ISO 3166-1 alpha-2 in capitals (historical states: ISO 3166-3's `SU DD YU CS`; Kosovo: `XK`). */
export type CountryCode = string;
