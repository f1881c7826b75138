import { type ExampleCorpus, GAP, TITLE_TIMES } from './example-corpus.js';
import { TextVectors } from './text-vector.js';
import type { TextMatrix } from './train-svm.js';
import { pairHash, STOP, UNKNOWN, type Vocabulary } from './vocabulary.js';

const MOST_UNIGRAMS = 40_000;
const MOST_PAIRS = 30_000;
/** A word of more texts than this share says nothing. */
const STOP_SHARE = 0.4;
/** Pairs are first counted roughly, several to a bucket: most occur once and need no memory of their own. */
const BUCKETS = 1 << 22;

interface Counted {
  number: number;
  documents: number;
}

function mostFrequent(counted: Counted[], most: number): Counted[] {
  return counted.sort((a, b) => b.documents - a.documents || a.number - b.number).slice(0, most);
}

/** In how many documents each word stands. */
function documentFrequencies({ documents, words }: ExampleCorpus): Uint32Array {
  const frequencies = new Uint32Array(words.length);
  const last = new Int32Array(words.length).fill(-1);
  documents.forEach((sequence, document) => {
    for (const word of sequence) {
      if (word < 0 || last[word] === document) continue;
      last[word] = document;
      frequencies[word] = (frequencies[word] ?? 0) + 1;
    }
  });
  return frequencies;
}

/** Calls `visit` for each two words of the vocabulary that follow each other, stop words passed over. */
function visitPairs(sequence: Int32Array, renumbered: Int32Array, visit: (first: number, second: number) => void) {
  let previous = UNKNOWN;
  for (const word of sequence) {
    const number = word < 0 ? UNKNOWN : (renumbered[word] ?? UNKNOWN);
    if (number === STOP) continue;
    if (previous >= 0 && number >= 0) visit(previous, number);
    previous = number;
  }
}

function countPairs({ documents }: ExampleCorpus, renumbered: Int32Array, base: number, fewest: number): Counted[] {
  const rough = new Uint16Array(BUCKETS);
  const bucket = (first: number, second: number) => pairHash(first, second) & (BUCKETS - 1);
  for (const sequence of documents) {
    visitPairs(sequence, renumbered, (first, second) => {
      const at = bucket(first, second);
      rough[at] = Math.min((rough[at] ?? 0) + 1, 0xffff);
    });
  }
  const counts = new Map<number, { documents: number; last: number }>();
  documents.forEach((sequence, document) => {
    visitPairs(sequence, renumbered, (first, second) => {
      if ((rough[bucket(first, second)] ?? 0) < fewest) return;
      const key = first * base + second;
      const count = counts.get(key);
      if (count === undefined) counts.set(key, { documents: 1, last: document });
      else if (count.last !== document) {
        count.last = document;
        count.documents += 1;
      }
    });
  });
  return [...counts].flatMap(([number, { documents }]) => (documents < fewest ? [] : [{ number, documents }]));
}

/** The words and pairs of examples that a model may look at, and the examples in terms of them. */
export function buildVocabulary(corpus: ExampleCorpus): { vocabulary: Vocabulary; matrix: TextMatrix } {
  const total = corpus.documents.length;
  const fewest = total < 300 ? 2 : 3;
  const frequencies = documentFrequencies(corpus);
  const counted = [...frequencies].map((documents, number) => ({ number, documents }));
  const stops = counted.filter(({ documents }) => documents > total * STOP_SHARE);
  const seen = counted.filter(({ documents }) => documents >= fewest && documents <= total * STOP_SHARE);
  const words = mostFrequent(seen, MOST_UNIGRAMS);
  const renumbered = new Int32Array(corpus.words.length).fill(UNKNOWN);
  for (const { number } of stops) renumbered[number] = STOP;
  words.forEach(({ number }, place) => {
    renumbered[number] = place;
  });
  const base = words.length;
  const pairs = mostFrequent(countPairs(corpus, renumbered, base, fewest + 1), MOST_PAIRS);
  const vocabulary: Vocabulary = {
    words: words.map(({ number }) => corpus.words[number] ?? ''),
    stops: stops.map(({ number }) => corpus.words[number] ?? ''),
    pairs: Uint32Array.from(pairs.flatMap(({ number }) => [Math.floor(number / base), number % base])),
    idf: Float32Array.from([...words, ...pairs], ({ documents }) => Math.log((total + 1) / documents)),
  };
  return { vocabulary, matrix: toMatrix(corpus, vocabulary, renumbered) };
}

function toMatrix(corpus: ExampleCorpus, vocabulary: Vocabulary, renumbered: Int32Array): TextMatrix {
  const vectors = new TextVectors(vocabulary);
  const starts = new Uint32Array(corpus.documents.length + 1);
  const rows: { features: Int32Array; values: Float32Array }[] = [];
  corpus.documents.forEach((sequence, document) => {
    const titleLength = corpus.titleLengths[document] ?? 0;
    vectors.begin();
    sequence.forEach((word, i) => {
      if (word === GAP) vectors.gap();
      else vectors.word(word < 0 ? UNKNOWN : (renumbered[word] ?? UNKNOWN), i < titleLength ? TITLE_TIMES : 1);
    });
    const { size, features, values } = vectors.end();
    rows.push({ features: features.slice(0, size), values: values.slice(0, size) });
    starts[document + 1] = (starts[document] ?? 0) + size;
  });
  const length = starts[rows.length] ?? 0;
  const matrix = { starts, features: new Int32Array(length), values: new Float32Array(length) };
  rows.forEach(({ features, values }, row) => {
    matrix.features.set(features, starts[row]);
    matrix.values.set(values, starts[row]);
  });
  return { ...matrix, width: vocabulary.idf.length };
}
