// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -2.490, // constant
  0.247, // in the title
  0.407, // in the lead, or in the first paragraph of a text without one
  2.264, // share of all mentions
  0.037, // logarithm of the number of mentions
  0.698, // mentions over those of the country mentioned most
  0.291, // share of the paragraphs that mention it
  2.106, // given in a tag
  1.137, // share of all tagged countries
  -1.284, // without a tag, where other countries have one
  1.453, // in tags alone
  0.819, // share of its mentions in datelines
  0.594, // in a dateline and elsewhere
  0.588, // in the title alone among the countries
  1.373, // first of the countries in the text
  -0.628, // in the title and in the opening
  -0.996, // mentioned once, outside title and opening
  0.653, // first of the countries in the title
  0.640, // at the very start of the title
  2.083, // joined to another country in the title (Mali and Senegal)
  0.535, // in the title beside one other country
  -1.037, // outside the title, which names other countries
  0.164, // outside the title, which names others, but in the opening
  0.677, // joined to another country in the opening
  -2.010, // one of five or more countries, none of them mentioned twice
  0.812, // logarithm of its mentions over those of the country mentioned most
  -0.524, // the other side of a deal or dispute in the title (with Mali)
  0.225, // second of the countries in the text
  0.958, // logarithm of its paragraphs over those of the country in most paragraphs
  -0.893, // outside the title of a long text
  1.404, // joined in the title to its only other country
  1.327, // in both halves of the text
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.46;
