// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -3.890, // constant
  0.788, // in the title
  0.804, // in the lead, or in the first paragraph of a text without one
  0.225, // in the first sentence
  1.294, // share of all mentions
  1.074, // logarithm of the number of mentions
  0.653, // most mentions of all
  1.619, // mentions over those of the country mentioned most
  0.094, // the only country
  -0.684, // logarithm of the number of countries
  0.796, // share of the paragraphs that mention it
  -0.047, // where the text first mentions it, from its start (1) to its end (0)
  1.930, // given in a tag
  1.150, // share of all tagged countries
  1.701, // in tags alone
  0.596, // share of its mentions in datelines
  0.107, // nowhere but in a dateline
  -0.552, // share of its mentions by adjective
  -0.044, // share of its mentions by city, region or body
  -0.101, // in the title alone among the countries
  0.737, // first of the countries in the text
  0.553, // in the title, a share of the countries there
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.47;
