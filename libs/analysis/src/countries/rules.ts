/** The rules that find a country, region or organisation, and what each one goes by. */
export const placeRules = {
  name: 'the name itself, or an abbreviation of it',
  demonym: 'an adjective or the name of the inhabitants, also as half of a joined word (franco-)',
  capital: 'the name of a capital',
  city: 'the name of another city or town',
  region: 'the name of a state, province or other part of a country',
  metonym: 'a seat of power or market that stands for its country (Kremlin, Wall Street)',
  institution: 'a national body that counts beside other evidence, or where the text names no country at all',
  dateline: 'the place that a report was filed from',
  container: 'the region or country after a town says where the town is (London, Ontario)',
  confirmed: 'a word that may mean something else; the article names the country elsewhere',
  'homonym-near': 'several places bear the name; words beside it decided',
  'homonym-document': 'several places bear the name; the rest of the article decided',
  'homonym-source': 'several places bear the name; the country of the source broke the tie',
  'homonym-usual': 'several places bear the name; nothing spoke for another than the usual one',
  historical: 'a state that no longer exists: by its name, or by the date of the article',
  tag: 'a tag of the publisher',
} as const;

export type PlaceRule = keyof typeof placeRules;
