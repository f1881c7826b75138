import type { ArticleField, ByteSpan } from '@vigie/article';
import type { Block } from './block.js';
import type { SourceLine } from './source-line.js';

/** Which part of the page became which field, and so what became nothing. */
export class Claims {
  readonly #spans = new Map<ArticleField, ByteSpan[]>();
  readonly #lines = new Set<SourceLine>();

  /** Notes that a field was read in a block, or in a part of it. */
  add(field: ArticleField, block: Block, from = 0, to = block.text.length): void {
    const spans = this.#spans.get(field) ?? [];
    const span = block.spanOf(from, to);
    if (!spans.some(({ start, end }) => start === span.start && end === span.end)) spans.push(span);
    this.#spans.set(field, spans);
    this.#lines.add(block.line);
  }

  /** The spans of every field, in the order they were noted. */
  provenance(): Partial<Record<ArticleField, ByteSpan[]>> {
    return Object.fromEntries(this.#spans);
  }

  /** The lines that no field was read in. */
  unclaimed(lines: readonly SourceLine[]): ByteSpan[] {
    return lines.filter((line) => !this.#lines.has(line)).map((line) => line.spanOf(0, line.text.length));
  }
}
