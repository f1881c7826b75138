const WORD = /[\p{L}\p{M}]+/gu;
/** Beginnings of words are read up to here. */
const WORD_LENGTH = 8;
/** The most n-grams kept of one language: runs and words, in Latin script, where many languages meet, and in others. */
const KEPT = { latin: { run: 8_000, word: 3_000 }, other: { run: 4_000, word: 1_500 } };
const LEAST_WEIGHT = 2;
const WORTH_OF_COUNT = 1.5;

/** The words of a text: runs of letters and marks in lower case. */
export function wordsOf(text) {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** All runs of four letters of a word, with `_` where it begins or ends. */
export function gramsOfWord(word) {
  const grams = [];
  for (let i = 0; i === 0 || i + 4 <= word.length; i += 1) {
    grams.push(`${i === 0 ? '_' : ''}${word.slice(i, i + 4)}${i + 4 >= word.length ? '_' : ''}`);
  }
  return grams;
}

/** The beginning of a word, or the whole short word. */
export function wordGram(word) {
  if (word.length < 3) return [];
  return [`=${word.slice(0, WORD_LENGTH)}${word.length <= WORD_LENGTH ? '_' : ''}`];
}

function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Keeps of each language what says most: by its weight and by how often texts have it; the rest by lot. */
export function pruneGrams(grams, counts) {
  const lists = new Map();
  for (const [gram, languages] of grams) {
    const script = /\p{Script=Latin}/u.test(gram) ? 'latin' : 'other';
    const kind = gram.startsWith('=') ? 'word' : 'run';
    for (const [language, weight] of languages) {
      if (weight < LEAST_WEIGHT) continue;
      const key = `${language} ${script} ${kind}`;
      const worth = weight + WORTH_OF_COUNT * Math.log2(1 + (counts.get(language)?.grams.get(gram) ?? 0));
      if (!lists.has(key)) lists.set(key, []);
      lists.get(key).push({ gram, language, weight, worth, lot: hash(gram) });
    }
  }
  return [...lists].flatMap(([key, list]) => {
    const [, script, kind] = key.split(' ');
    return list.sort((a, b) => b.worth - a.worth || a.lot - b.lot).slice(0, KEPT[script][kind]);
  });
}

function frontCoded(grams) {
  let before = '';
  let text = '';
  for (const gram of grams) {
    let same = 0;
    while (same < gram.length && gram[same] === before[same]) same += 1;
    text += `${String.fromCharCode(48 + same)}${gram.slice(same)}`;
    before = gram;
  }
  return text;
}

/**
 * Two lines for each language and weight: `code weight`, then the n-grams in order, each as a digit (how many units it
 * shares with the one before) and the rest of it.
 */
export function writeGrams(entries) {
  const lines = new Map();
  for (const { gram, language, weight } of entries) {
    const key = `${language} ${weight}`;
    if (!lines.has(key)) lines.set(key, []);
    lines.get(key).push(gram);
  }
  const sorted = [...lists(lines)];
  const text = sorted.map(([key, grams]) => `${key}\n${frontCoded(grams.sort())}\n`).join('');
  const languages = new Set(entries.map(({ language }) => language)).size;
  return { text, languages, grams: new Set(entries.map(({ gram }) => gram)).size };
}

function lists(lines) {
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
}
