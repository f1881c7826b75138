// Written by scripts/build-roles.mjs. Do not edit.
/** Weights of the features in src/countries/role-features.ts, in their order. */
export const roleWeights: readonly number[] = [
  -2.407, // constant
  0.137, // in the title
  0.219, // in the lead, or in the first paragraph of a text without one
  0.200, // in the first sentence
  2.007, // share of all mentions
  0.271, // logarithm of the number of mentions
  0.361, // most mentions of all
  0.246, // mentions over those of the country mentioned most
  0.069, // share of the paragraphs that mention it
  0.033, // where the text first mentions it, from its start (1) to its end (0)
  2.116, // given in a tag
  1.155, // share of all tagged countries
  1.426, // in tags alone
  0.725, // share of its mentions in datelines
  -0.007, // share of its mentions by adjective
  0.341, // in the title alone among the countries
  1.358, // first of the countries in the text
  -0.627, // in the title and in the opening
  -1.251, // mentioned once, outside title and opening
  0.860, // first of the countries in the title
  0.937, // at the very start of the title
  2.162, // joined to another country in the title (Mali and Senegal)
  0.454, // in the title beside one other country
  -0.866, // outside the title, which names other countries
  0.284, // outside the title, which names others, but in the opening
  0.671, // joined to another country in the opening
  -1.948, // one of five or more countries, none of them mentioned twice
  0.851, // logarithm of its mentions over those of the country mentioned most
  0.399, // share of its mentions that open a sentence
  -0.586, // the other side of a deal or dispute in the title (with Mali)
  0.431, // second of the countries in the text
  1.161, // logarithm of its paragraphs over those of the country in most paragraphs
  -1.036, // outside the title of a long text
  1.473, // joined in the title to its only other country
  1.141, // in both halves of the text
];
/** Probability from which a country is what the article is about. */
export const focusThreshold = 0.46;
