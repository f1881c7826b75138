// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -2.546, // constant
  0.819, // in the title
  0.330, // in the lead, or in the first paragraph of a text without one
  0.315, // in the first sentence
  1.363, // share of all mentions
  0.424, // logarithm of the number of mentions
  0.669, // most mentions of all
  1.361, // mentions over those of the country mentioned most
  -0.026, // the only country
  -0.557, // logarithm of the number of countries
  0.723, // share of the paragraphs that mention it
  -0.126, // where the text first mentions it, from its start (1) to its end (0)
  1.654, // given in a tag
  1.001, // share of all tagged countries
  1.315, // in tags alone
  0.383, // share of its mentions in datelines
  -0.062, // nowhere but in a dateline
  -0.400, // share of its mentions by adjective
  -0.580, // share of its mentions by city, region or body
  0.012, // in the title alone among the countries
  0.870, // first of the countries in the text
  0.513, // in the title, a share of the countries there
  -0.339, // in the title and in the opening
  -0.070, // mentioned once
  -1.586, // mentioned once, outside title and opening
  0.667, // in two paragraphs or more
  -0.050, // in the last paragraph alone
  -0.172, // second most mentions
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.46;
