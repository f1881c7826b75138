import { tokenise } from '../../text/tokenise.js';
import { fnv1a } from '../fnv1a.js';
import type { TopicExample } from './topic-example.js';

/** Words of a text that are looked at; news says early what it is about. */
export const MOST_WORDS = 1_000;
/** A title counts as if it were printed twice. */
export const TITLE_TIMES = 2;
/** Longer words are no words; numbers change from article to article. */
const LONGEST_WORD = 40;
const DIGITS = /^\p{N}+$/u;
/** Different words that are remembered; more come only from texts that are no texts. */
const MOST_DIFFERENT = 1_500_000;
const WORDS_OF_GROUP = 20;

/** Marks in the sequence of words: the end of a string, and a word that is not looked at. */
export const GAP = -1;
export const SKIPPED = -2;

/** Examples as sequences of word numbers, without their strings. */
export class ExampleCorpus {
  readonly words: string[] = [];
  readonly documents: Int32Array[] = [];
  /** How many of a document's marks belong to its title. */
  readonly titleLengths: number[] = [];
  readonly topics: (readonly string[])[] = [];
  /** Copies of one text have the same number, so that none is measured with what was learned from another. */
  readonly groups: number[] = [];
  private readonly numbers = new Map<string, number>();

  add({ title, lead, paragraphs, topics, story }: TopicExample): void {
    const sequence: number[] = [];
    if (title !== null) this.read(title, sequence);
    this.titleLengths.push(sequence.length);
    const opening: string[] = [];
    for (const text of lead === null ? paragraphs : [lead, ...paragraphs]) {
      if (sequence.length >= MOST_WORDS) break;
      this.read(text, sequence, opening);
    }
    const group = story ?? (opening.length > 0 ? opening.join(' ') : (title ?? ''));
    this.documents.push(Int32Array.from(sequence));
    this.topics.push(topics);
    this.groups.push(fnv1a([group]));
  }

  private read(text: string, sequence: number[], opening: string[] = []): void {
    // Cut before tokenising: the words that count are at the beginning.
    for (const word of tokenise(text.slice(0, MOST_WORDS * LONGEST_WORD)).words) {
      if (sequence.length >= MOST_WORDS) return;
      if (opening.length < WORDS_OF_GROUP) opening.push(word);
      sequence.push(this.numberOf(word));
    }
    sequence.push(GAP);
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST_WORD || DIGITS.test(word) || this.words.length >= MOST_DIFFERENT) return SKIPPED;
    const number = this.words.push(word) - 1;
    this.numbers.set(word, number);
    return number;
  }
}
