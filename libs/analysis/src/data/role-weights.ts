// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -2.383, // constant
  0.188, // in the title
  0.232, // in the lead, or in the first paragraph of a text without one
  0.179, // in the first sentence
  1.998, // share of all mentions
  0.247, // logarithm of the number of mentions
  0.340, // most mentions of all
  0.254, // mentions over those of the country mentioned most
  0.048, // share of the paragraphs that mention it
  0.043, // where the text first mentions it, from its start (1) to its end (0)
  2.089, // given in a tag
  1.135, // share of all tagged countries
  -1.244, // without a tag, where other countries have one
  1.418, // in tags alone
  0.728, // share of its mentions in datelines
  -0.003, // share of its mentions by adjective
  0.459, // in the title alone among the countries
  1.393, // first of the countries in the text
  -0.627, // in the title and in the opening
  -1.240, // mentioned once, outside title and opening
  0.741, // first of the countries in the title
  0.966, // at the very start of the title
  2.142, // joined to another country in the title (Mali and Senegal)
  0.435, // in the title beside one other country
  -0.857, // outside the title, which names other countries
  0.299, // outside the title, which names others, but in the opening
  0.697, // joined to another country in the opening
  -1.955, // one of five or more countries, none of them mentioned twice
  0.851, // logarithm of its mentions over those of the country mentioned most
  0.385, // share of its mentions that open a sentence
  -0.594, // the other side of a deal or dispute in the title (with Mali)
  0.426, // second of the countries in the text
  1.101, // logarithm of its paragraphs over those of the country in most paragraphs
  -1.050, // outside the title of a long text
  1.455, // joined in the title to its only other country
  1.159, // in both halves of the text
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.46;
