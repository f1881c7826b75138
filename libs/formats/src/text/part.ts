import { ByteAccumulator } from '../bytes/byte-accumulator.js';
import type { CodeUnits } from '../bytes/code-units.js';
import { RECORD_LIMIT } from '../limits.js';
import type { KnownHeads } from './known-heads.js';
import { PartSigns, type RecordSign } from './part-signs.js';

/** Some lines of a file that lie one behind the other: their bytes up to the limit, where they begin, and what they look like. */
export class Part {
  readonly start: number;
  readonly #units: CodeUnits;
  readonly #bytes: ByteAccumulator;
  #signs: PartSigns;
  #sign: RecordSign = null;
  #orders: readonly string[] = [];
  #line: number | null = null;
  #tooLarge = false;
  #length = 0;

  /** `bytes` is an accumulator that nobody else needs any more. */
  constructor(start: number, units: CodeUnits, bytes = new ByteAccumulator()) {
    bytes.clear();
    this.start = start;
    this.#units = units;
    this.#bytes = bytes;
    this.#signs = new PartSigns(units);
  }

  /** The number of the first line that is not blank; null where all are. */
  get line(): number | null {
    return this.#line;
  }

  get isTooLarge(): boolean {
    return this.#tooLarge;
  }

  /** Whether a rule that comes now stands below a headline, not below an article. */
  get isBareHeadline(): boolean {
    return this.#signs.isBareHeadline;
  }

  /** Whether it was closed with the signs of an article. */
  get isArticle(): boolean {
    return this.#sign !== null;
  }

  /** How many bytes it had when it was closed. */
  get length(): number {
    return this.#length;
  }

  /** In which order its head has its lines; see `PartSigns`. */
  get orders(): readonly string[] {
    return this.#orders;
  }

  get bytes(): Buffer {
    return this.#bytes.copy();
  }

  /** Notes that a line that is not blank begins. */
  begin(lineNumber: number): void {
    this.#line ??= lineNumber;
  }

  /** Notes how a line looks that is neither blank nor a rule. */
  look(line: Buffer): void {
    this.#signs.note(line);
  }

  hold(bytes: Buffer): void {
    if (this.#tooLarge || bytes.length === 0) return;
    if (this.#bytes.length + bytes.length > RECORD_LIMIT) {
      this.#tooLarge = true;
      this.#bytes.clear();
    } else this.#bytes.append(bytes);
  }

  /** Decides by all its lines whether it is an article by itself. */
  close(): void {
    this.#sign = this.#signs.sign;
    this.#orders = this.#signs.orders;
    this.#length = this.#tooLarge ? RECORD_LIMIT : this.#bytes.length;
    this.#signs = new PartSigns(this.#units);
  }

  /**
   * Whether the closed part behind this one is another article. Where its signs stand at the foot, so do those of this one; where
   * they are a comment's too, what is known of the file's articles decides.
   */
  isApartFrom(next: Part, known: KnownHeads): boolean {
    if (next.#sign === 'foot') return this.#sign === 'foot';
    if (this.#sign === null || next.#sign === null) return false;
    return next.#sign === 'head' || known.isLike(next);
  }

  /** Takes in the closed part behind it, and gives back its accumulator. */
  absorb(next: Part): ByteAccumulator {
    if (next.#tooLarge) this.#tooLarge = true;
    else this.hold(next.bytes);
    if (this.#tooLarge) this.#bytes.clear();
    this.#line ??= next.#line;
    if (this.#sign === null) {
      this.#sign = next.#sign;
      this.#orders = next.#orders;
    }
    return next.#bytes;
  }
}
