// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -1.807, // constant
  0.699, // in the title
  0.074, // in the lead, or in the first paragraph of a text without one
  0.142, // in the first sentence
  1.128, // share of all mentions
  0.023, // logarithm of the number of mentions
  0.533, // most mentions of all
  1.232, // mentions over those of the country mentioned most
  0.092, // the only country
  -0.724, // logarithm of the number of countries
  0.691, // share of the paragraphs that mention it
  0.136, // where the text first mentions it, from its start (1) to its end (0)
  1.501, // given in a tag
  0.886, // share of all tagged countries
  1.084, // in tags alone
  0.325, // share of its mentions in datelines
  -0.020, // nowhere but in a dateline
  -0.306, // share of its mentions by adjective
  -0.349, // share of its mentions by city, region or body
  0.156, // in the title alone among the countries
  1.073, // first of the countries in the text
  0.544, // in the title, a share of the countries there
  -0.150, // in the title and in the opening
  -0.119, // mentioned once
  -1.753, // mentioned once, outside title and opening
  0.729, // in two paragraphs or more
  -0.056, // in the last paragraph alone
  -0.091, // second most mentions
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.32;
