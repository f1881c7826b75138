// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -2.543, // constant
  0.820, // in the title
  0.333, // in the lead, or in the first paragraph of a text without one
  0.313, // in the first sentence
  1.363, // share of all mentions
  0.427, // logarithm of the number of mentions
  0.670, // most mentions of all
  1.359, // mentions over those of the country mentioned most
  -0.024, // the only country
  -0.557, // logarithm of the number of countries
  0.724, // share of the paragraphs that mention it
  -0.129, // where the text first mentions it, from its start (1) to its end (0)
  1.654, // given in a tag
  1.000, // share of all tagged countries
  1.314, // in tags alone
  0.402, // share of its mentions in datelines
  -0.052, // nowhere but in a dateline
  -0.398, // share of its mentions by adjective
  -0.584, // share of its mentions by city, region or body
  0.007, // in the title alone among the countries
  0.870, // first of the countries in the text
  0.511, // in the title, a share of the countries there
  -0.340, // in the title and in the opening
  -0.080, // mentioned once
  -1.576, // mentioned once, outside title and opening
  0.665, // in two paragraphs or more
  -0.052, // in the last paragraph alone
  -0.173, // second most mentions
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.32;
