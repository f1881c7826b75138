// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -2.455, // constant
  0.173, // in the title
  0.413, // in the lead, or in the first paragraph of a text without one
  2.274, // share of all mentions
  0.027, // logarithm of the number of mentions
  0.765, // mentions over those of the country mentioned most
  0.220, // share of the paragraphs that mention it
  2.107, // given in a tag
  1.141, // share of all tagged countries
  -1.309, // without a tag, where other countries have one
  1.454, // in tags alone
  0.901, // share of its mentions in datelines
  0.753, // in a dateline and elsewhere
  0.572, // in the title alone among the countries
  1.432, // first of the countries in the text
  -0.581, // in the title and in the opening
  -1.072, // mentioned once, outside title and opening
  0.667, // first of the countries in the title
  0.628, // at the very start of the title
  2.096, // joined to another country in the title (Mali and Senegal)
  0.521, // in the title beside one other country
  -1.014, // outside the title, which names other countries
  0.181, // outside the title, which names others, but in the opening
  0.648, // joined to another country in the opening
  -2.070, // one of five or more countries, none of them mentioned twice
  0.895, // logarithm of its mentions over those of the country mentioned most
  -0.580, // the other side of a deal or dispute in the title (with Mali)
  0.164, // second of the countries in the text
  0.819, // logarithm of its paragraphs over those of the country in most paragraphs
  -0.927, // outside the title of a long text
  1.404, // joined in the title to its only other country
  1.316, // in both halves of the text
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.46;
