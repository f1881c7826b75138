import type { ByteSpan } from '@vigie/article';

/** A decoded line of a record and its place in the bytes. */
export interface RawLine {
  text: string;
  span: ByteSpan;
  /** Whether a blank line stands above it. */
  isApart: boolean;
}

/** What stands in the place of a part of a raw text: nothing, or a few characters. */
export interface Edit {
  from: number;
  to: number;
  by: string;
}

/** A raw text with what is not read as written. */
export interface EditedText {
  text: string;
  span: ByteSpan;
  edits: readonly Edit[];
  /** Whether it is a field above the article, wherever its text stands. */
  isField?: boolean;
}

const NONE: readonly Edit[] = [];

/** What is taken out of the lines of a document and which of them go on the line before, so that each byte is still accounted for. */
export class Layout {
  readonly #edits = new Map<number, Edit[]>();
  readonly #joints = new Map<number, string>();
  readonly #dropped = new Set<number>();
  readonly #fields = new Set<number>();

  /** Whether all is read as it is written. */
  get isPlain(): boolean {
    return this.#edits.size === 0 && this.#joints.size === 0 && this.#dropped.size === 0;
  }

  /** Puts something in the place of a part of a line; a part that is replaced already stays so. */
  replace(line: number, from: number, to: number, by = ''): void {
    const edits = this.#edits.get(line) ?? [];
    if (edits.some((edit) => from < edit.to && edit.from < to)) return;
    edits.push({ from, to, by });
    this.#edits.set(line, edits);
  }

  /** Leaves a line out of all reading. */
  drop(line: number): void {
    this.#dropped.add(line);
  }

  /** Notes that a line is a field above the article. */
  label(line: number): void {
    this.#fields.add(line);
  }

  isDropped(line: number): boolean {
    return this.#dropped.has(line);
  }

  /** Makes a line go on the last one before it that is not dropped; `by` stands between them. */
  join(line: number, by: string): void {
    this.#joints.set(line, by);
  }

  /** The texts that the lines make; `decode` gives the text between two bytes. What is dropped becomes empty texts. */
  texts(lines: readonly RawLine[], decode: (span: ByteSpan) => string): EditedText[] {
    const texts: EditedText[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined) continue;
      if (this.#dropped.has(at)) {
        texts.push({ text: line.text, span: line.span, edits: [{ from: 0, to: line.text.length, by: '' }] });
        continue;
      }
      const members = this.#membersFrom(at, lines);
      const text = members.length === 1 ? this.#single(at, line) : this.#merged(members, lines, decode);
      texts.push(this.#fields.has(at) ? { ...text, isField: true } : text);
      for (let inner = at + 1; inner < (members.at(-1) ?? at); inner++) {
        const dropped = lines[inner];
        if (dropped === undefined || !this.#dropped.has(inner)) continue;
        texts.push({ text: dropped.text, span: dropped.span, edits: [{ from: 0, to: dropped.text.length, by: '' }] });
      }
      at = members.at(-1) ?? at;
    }
    return texts;
  }

  #membersFrom(first: number, lines: readonly RawLine[]): number[] {
    const members = [first];
    for (let next = first + 1; next < lines.length; next++) {
      if (this.#dropped.has(next)) continue;
      if (!this.#joints.has(next)) break;
      members.push(next);
    }
    return members;
  }

  #single(at: number, { text, span }: RawLine): EditedText {
    const edits = this.#edits.get(at);
    return { text, span, edits: edits === undefined ? NONE : [...edits].sort((a, b) => a.from - b.from) };
  }

  #merged(members: readonly number[], lines: readonly RawLine[], decode: (span: ByteSpan) => string): EditedText {
    const edits: Edit[] = [];
    let text = '';
    let end: number | null = null;
    let start = 0;
    let trailing = 0;
    for (const member of members) {
      const line = lines[member];
      if (line === undefined) continue;
      const own = this.#single(member, line).edits;
      if (end === null) start = line.span.start;
      else {
        const tail = trailing;
        const between = decode({ start: end, end: line.span.start });
        const indent = line.text.length - line.text.trimStart().length;
        const from = text.length - tail;
        text += between;
        edits.push({ from, to: text.length + indent, by: this.#joints.get(member) ?? ' ' });
      }
      const offset = text.length;
      for (const { from, to, by } of own) edits.push({ from: from + offset, to: to + offset, by });
      text += line.text;
      trailing = line.text.length - line.text.trimEnd().length;
      end = line.span.end;
    }
    return { text, span: { start, end: end ?? start }, edits: disjoint(edits) };
  }
}

function disjoint(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    const last = kept.at(-1);
    if (last === undefined || edit.from >= last.to) kept.push(edit);
    else last.to = Math.max(last.to, edit.to);
  }
  return kept;
}
