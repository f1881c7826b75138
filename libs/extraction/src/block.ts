import type { ByteSpan } from '@vigie/article';
import { labelKey } from '@vigie/article';
import { findDateline } from './dateline.js';
import { type LineShape, shapeOf } from './line-shapes.js';
import type { SourceLine } from './source-line.js';

/** A line of the page, or a part of one where two things were glued together. */
export class Block {
  readonly text: string;
  readonly line: SourceLine;
  readonly #from: number;
  #key: string | null = null;
  #shape: LineShape | null = null;

  constructor(line: SourceLine, from = 0, to = line.text.length) {
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
    const shape = shapeOf(this.text);
    return shape === 'short' && findDateline(this.text) !== null ? 'prose' : shape;
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
    return new Block(this.line, this.#from + from, this.#from + to);
  }
}
