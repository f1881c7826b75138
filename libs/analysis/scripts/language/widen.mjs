import { WIDENED } from './texts.mjs';

/** Rarer than this in the texts, an n-gram is chance. */
const FEWEST = 2;
/** An n-gram that another language uses twice as often speaks for that one. */
const SHARE_OF_MOST = 0.5;
/** The tables' weights grow with the logarithm of how often an n-gram stands in ten thousand; words say more than runs. */
const SCALE = { run: { base: 3.5, slope: 0.5 }, word: { base: 3.5, slope: 0.5 } };
const LEAST = 2;
const MOST = 11;

function rateOf(gram, count, total) {
  return count / (gram.startsWith('=') ? total.words : total.runs);
}

function weightOf(gram, rate) {
  const { base, slope } = gram.startsWith('=') ? SCALE.word : SCALE.run;
  return Math.max(LEAST, Math.min(MOST, Math.round(base + slope * Math.log2(rate * 10_000))));
}

/** Adds to the tables what the texts of the languages to be widened show, unless other languages use it more. */
export function widenGrams(grams, counts) {
  const most = new Map();
  for (const total of counts.values()) {
    for (const [gram, count] of total.grams) most.set(gram, Math.max(most.get(gram) ?? 0, rateOf(gram, count, total)));
  }
  for (const language of Object.keys(WIDENED)) {
    const total = counts.get(language);
    for (const [gram, count] of total.grams) {
      const rate = rateOf(gram, count, total);
      if (count < FEWEST || rate < SHARE_OF_MOST * most.get(gram)) continue;
      const languages = grams.get(gram) ?? new Map();
      languages.set(language, Math.max(languages.get(language) ?? 0, weightOf(gram, rate)));
      grams.set(gram, languages);
    }
  }
}
