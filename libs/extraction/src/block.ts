import type { ByteSpan } from '@vigie/article';
import { labelKey } from '@vigie/article';
import { findDateline } from './dateline.js';
import { type LineShape, shapeOf } from './line-shapes.js';
import type { SourceLine } from './source-line.js';
import { type Stretch, splitParagraphs } from './split-paragraphs.js';

/** A line of the page, or a part of one where two things were glued together. */
export class Block {
  readonly text: string;
  readonly line: SourceLine;
  readonly #from: number;
  readonly #nearEdge: boolean;
  #key: string | null = null;
  #shape: LineShape | null = null;
  #stretches: Stretch[] | null = null;

  /** `nearEdge`: whether the line is near the top or the foot of its page, where dates in words are looked for. */
  constructor(line: SourceLine, nearEdge: boolean, from = 0, to = line.text.length) {
    this.#nearEdge = nearEdge;
    const part = line.text.slice(from, to);
    this.line = line;
    this.text = part.trim();
    this.#from = from + part.length - part.trimStart().length;
  }

  /** What the block is compared by: letter case and spacing do not count. */
  get key(): string {
    this.#key ??= labelKey(this.text);
    return this.#key;
  }

  /** What it looks like on its own. */
  get shape(): LineShape {
    this.#shape ??= this.#findShape();
    return this.#shape;
  }

  // A short text that ends with a dateline is a description.
  #findShape(): LineShape {
    const shape = shapeOf(this.text, this.#nearEdge);
    return shape === 'short' && findDateline(this.text) !== null ? 'prose' : shape;
  }

  /** The paragraphs that were glued together in it. */
  get stretches(): readonly Stretch[] {
    this.#stretches ??= splitParagraphs(this.text);
    return this.#stretches;
  }

  /** The bytes it stands in. */
  get span(): ByteSpan {
    return this.spanOf(0, this.text.length);
  }

  /** The bytes of a part of its text. */
  spanOf(from: number, to: number): ByteSpan {
    return this.line.spanOf(this.#from + from, this.#from + to);
  }

  /** A part of it as a block of its own. */
  slice(from: number, to = this.text.length): Block {
    return new Block(this.line, this.#nearEdge, this.#from + from, this.#from + to);
  }
}
