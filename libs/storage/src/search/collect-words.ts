import { GrowingList } from './growing-list.js';
import { type PackedWord, PLACE_BITS, packWord } from './packed-words.js';
import { Turn } from './turn.js';

/** A place also says how much its word weighs, in the bits above. */
const PLACE = 2 ** PLACE_BITS - 1;

/** Places that are held at most, in 8 bytes each: three times those of usual articles. */
const MOST = 1 << 24;

/** Words by which those are parted that are too many. */
const SAMPLE = 1024;

/** Words sorted together begin with the same bytes: few, and most of them say a letter or two. */
const SAME_BYTES = 4;

/** A word that is left for later. */
const LATER = 0xffff_ffff;

/**
 * Collects which texts of a segment have which words, and where, from the vectors of texts given in ascending order. With too many
 * places it goes on without them; and if that is too much, with the first words alone: the others are collected the next time, from
 * the `first` of them on.
 */
export class CollectedWords {
  /** How many texts were given. */
  texts = 0;
  /** Whether it is known where words stand; of words collected the next time it never is. */
  hasPlaces: boolean;
  /** The first word that was left, as its bytes; null if all were collected. */
  left: string | null = null;
  private names = [''];
  private numbers = new Map([['', 0]]);
  private words = new GrowingList();
  private codes = new GrowingList();
  private readonly turn = new Turn();

  constructor(
    private readonly most = MOST,
    private readonly first = '',
  ) {
    this.hasPlaces = this.isFirst;
  }

  /** Whether no words were collected before. */
  get isFirst(): boolean {
    return this.first === '';
  }

  /** Takes a text as `tsvectorsend` writes its vector; `article` counts from the beginning of the segment. */
  async add(article: number, vector: Buffer): Promise<void> {
    this.texts++;
    const code = article << PLACE_BITS;
    this.note(0, code);
    let at = 4;
    for (let left = vector.readInt32BE(0); left > 0; left--) {
      const end = vector.indexOf(0, at);
      const name = vector.toString('latin1', at, end);
      const places = (vector[end + 1]! << 8) | vector[end + 2]!;
      at = end + 3 + 2 * places;
      if (name < this.first || (this.left !== null && name >= this.left)) continue;
      const word = this.numberOf(name);
      if (places === 0 || !this.hasPlaces) this.note(word, code);
      else
        for (let place = end + 3; place < at; place += 2)
          this.note(word, code | (((vector[place]! << 8) | vector[place + 1]!) & PLACE));
    }
    if (this.codes.length > this.most) await this.makeRoom();
    await this.turn.rest();
  }

  /**
   * What was collected by the order of its bytes. The first word is '', which all texts have. Takes some hundred milliseconds in all, and lets
   * others have their turn.
   */
  async *packed(): AsyncIterable<CollectedWord> {
    const ends = new Uint32Array(this.names.length);
    for (const words of this.words.parts) {
      for (let at = 0; at < words.length; at++) ends[words[at]!]!++;
      await this.turn.rest();
    }
    let sum = 0;
    for (let word = 0; word < ends.length; word++) {
      const count = ends[word]!;
      ends[word] = sum;
      sum += count;
    }
    const sorted = new Uint32Array(sum);
    const [allWords, allCodes] = [this.words.parts, this.codes.parts];
    for (const [part, words] of allWords.entries()) {
      const codes = allCodes[part]!;
      for (let at = 0; at < words.length; at++) sorted[ends[words[at]!]!++] = codes[at]!;
      await this.turn.rest();
    }
    for await (const name of this.inOrder()) {
      const word = this.numbers.get(name)!;
      const [start, end] = [word === 0 ? 0 : ends[word - 1]!, ends[word]!];
      const bytes = Buffer.from(name, 'latin1');
      yield { bytes, lexeme: bytes.toString('utf8'), count: end - start, ...packWord(sorted.subarray(start, end)) };
      await this.turn.rest();
    }
  }

  private async *inOrder(): AsyncIterable<string> {
    const groups = new Map<string, string[]>();
    for (const name of this.names) {
      const first = name.slice(0, SAME_BYTES);
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [name]);
      else group.push(name);
      if (this.turn.isOver) await this.turn.rest();
    }
    for (const first of [...groups.keys()].sort()) yield* groups.get(first)!.sort();
  }

  private async makeRoom(): Promise<void> {
    if (this.hasPlaces) {
      this.hasPlaces = false;
      await this.rewrite(new Uint32Array(this.names.length).map((_, word) => word));
    }
    if (this.codes.length > this.most) await this.leaveLast();
  }

  /** Leaves the words that about half of the texts have, for later. */
  private async leaveLast(): Promise<void> {
    const step = Math.ceil(this.words.length / SAMPLE);
    const some: string[] = [];
    for (let at = 0; at < this.words.length; at += step) some.push(this.names[this.words.at(at)]!);
    const words = some.filter((name) => name !== '').sort();
    // Some are kept in any case, so that the next ones are not left for ever.
    const left = words.slice(words.length >>> 1).find((name) => name > words[0]!);
    if (left === undefined) return;
    this.left = left;
    const { names } = this;
    const numbers = new Uint32Array(names.length);
    [this.names, this.numbers] = [[], new Map()];
    for (const [number, name] of names.entries()) {
      numbers[number] = name < left ? this.numberOf(name) : LATER;
      if (this.turn.isOver) await this.turn.rest();
    }
    await this.rewrite(numbers);
  }

  /** Gives words other numbers, and each once a text. */
  private async rewrite(numbers: Uint32Array): Promise<void> {
    const [words, codes] = [this.words.parts, this.codes.parts];
    [this.words, this.codes] = [new GrowingList(), new GrowingList()];
    let [lastWord, lastCode] = [LATER, 0];
    while (words.length > 0) {
      const [someWords, someCodes] = [words.shift()!, codes.shift()!];
      for (let at = 0; at < someWords.length; at++) {
        const [word, code] = [numbers[someWords[at]!]!, someCodes[at]! & ~PLACE];
        if (word === LATER || (word === lastWord && code === lastCode)) continue;
        this.note(word, code);
        [lastWord, lastCode] = [word, code];
      }
      await this.turn.rest();
    }
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  private note(word: number, code: number): void {
    this.words.add(word);
    this.codes.add(code);
  }
}

/** A word of a segment; it stands at so many places, where texts without places count as one. */
export interface CollectedWord extends PackedWord {
  lexeme: string;
  bytes: Buffer;
  count: number;
}
