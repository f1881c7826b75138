import type { ArticleField, ByteSpan } from '@vigie/article';
import type { Block } from './block.js';
import type { SourceLine } from './source-line.js';

/** Which part of the page became which field, and so what became nothing. */
export class Claims {
  // By start and end, so that a span noted twice counts once.
  readonly #spans = new Map<ArticleField, Map<string, ByteSpan>>();
  readonly #lines = new Set<SourceLine>();

  /** Notes that a field was read in a block, or in a part of it. */
  add(field: ArticleField, block: Block, from = 0, to = block.text.length): void {
    const spans = this.#spans.get(field) ?? new Map<string, ByteSpan>();
    const span = block.spanOf(from, to);
    spans.set(`${span.start}-${span.end}`, span);
    this.#spans.set(field, spans);
    this.#lines.add(block.line);
  }

  /** The spans of every field, in the order they were noted. */
  provenance(): Partial<Record<ArticleField, ByteSpan[]>> {
    return Object.fromEntries([...this.#spans].map(([field, spans]) => [field, [...spans.values()]]));
  }

  /** The lines that no field was read in. */
  unclaimed(lines: readonly SourceLine[]): ByteSpan[] {
    return lines.filter((line) => !this.#lines.has(line)).map((line) => line.spanOf(0, line.text.length));
  }
}
