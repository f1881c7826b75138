// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -3.719, // constant
  0.748, // in the title
  0.765, // in the lead, or in the first paragraph of a text without one
  0.268, // in the first sentence
  1.373, // share of all mentions
  0.856, // logarithm of the number of mentions
  0.622, // most mentions of all
  1.736, // mentions over those of the country mentioned most
  0.227, // the only country
  -0.841, // logarithm of the number of countries
  0.792, // share of the paragraphs that mention it
  0.280, // where the text first mentions it, from its start (1) to its end (0)
  1.945, // given in a tag
  1.120, // share of all tagged countries
  1.667, // in tags alone
  0.197, // share of its mentions in datelines
  -0.114, // nowhere but in a dateline
  -0.426, // share of its mentions by adjective
  -0.092, // share of its mentions by city, region or body
  0.029, // in the title alone among the countries
  0.765, // first of the countries in the text
  0.495, // in the title, a share of the countries there
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.34;
