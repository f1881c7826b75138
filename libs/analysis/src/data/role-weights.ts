// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -1.786, // constant
  0.678, // in the title
  0.280, // in the lead, or in the first paragraph of a text without one
  0.270, // in the first sentence
  1.244, // share of all mentions
  0.059, // logarithm of the number of mentions
  0.452, // most mentions of all
  1.240, // mentions over those of the country mentioned most
  0.238, // the only country
  -0.828, // logarithm of the number of countries
  0.763, // share of the paragraphs that mention it
  0.232, // where the text first mentions it, from its start (1) to its end (0)
  1.541, // given in a tag
  0.895, // share of all tagged countries
  1.128, // in tags alone
  0.340, // share of its mentions in datelines
  0.324, // nowhere but in a dateline
  -0.378, // share of its mentions by adjective
  -0.194, // share of its mentions by city, region or body
  0.014, // in the title alone among the countries
  0.934, // first of the countries in the text
  0.463, // in the title, a share of the countries there
  -0.265, // in the title and in the opening
  -0.173, // mentioned once
  -1.645, // mentioned once, outside title and opening
  0.661, // in two paragraphs or more
  0.059, // in the last paragraph alone
  -0.307, // second most mentions
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.41;
