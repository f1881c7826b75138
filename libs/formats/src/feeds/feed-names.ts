import type { NameReader } from '../xml/parse-element.js';
import { usualNames } from '../xml/vocabularies.js';

/** The names of feeds, as they should be spelt. */
const NAMES =
  'title link description abstract pubDate guid author name email uri category comments enclosure source url image item entry channel language feed rss id published updated issued modified created date summary subtitle content body encoded';
const SPELT = new Map(NAMES.split(' ').map((name) => [name.toLowerCase(), name]));

/** Reads the names of a feed's elements: with the prefixes of the file, and without regard to capitals. */
export function feedNameReader(prefixes: ReadonlyMap<string, string>): NameReader {
  const usual = usualNames(prefixes);
  return (written) => {
    const name = usual(written);
    return SPELT.get(name.toLowerCase()) ?? name;
  };
}
