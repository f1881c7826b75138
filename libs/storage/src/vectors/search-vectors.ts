import type { DataSource, EntityManager } from 'typeorm';
import { cutPieces } from './cut-pieces.js';
import { doubled } from './doubled.js';
import { learnPieces } from './learn-pieces.js';
import { unitsOf } from './text-units.js';
import { VectorBuilder } from './vector-builder.js';
import { WordMemory } from './word-memory.js';

/** A text as it is searched: folded, in a configuration. */
export interface FoldedText {
  config: string;
  title: string;
  lead: string;
  body: string;
}

/** What is indexed of a text, as Postgres sends and receives it. */
export interface SearchVectors {
  whole: Buffer;
  title: Buffer;
  lead: Buffer;
}

/** A text with its vectors; null for one that has to be read as a whole. */
export interface TextVectors<Text> {
  text: Text;
  vectors: SearchVectors | null;
}

/** Vectors of so many texts are made at once. */
const AT_ONCE = 50;
/** Longer texts are left to Postgres. */
const LONGEST = 60_000;
const ILL_FORMED = /\p{Surrogate}/u;

/** What was learnt from one database: its locale says what a letter is. */
class Memory {
  readonly builder = new VectorBuilder();
  private readonly words = new Map<string, WordMemory>();

  /** What is remembered of a configuration; another one takes the place of what is full, which whoever has it may still use. */
  of(config: string): WordMemory {
    const known = this.words.get(config);
    if (known?.isFull === false) return known;
    const fresh = known?.renewed() ?? new WordMemory();
    this.words.set(config, fresh);
    return fresh;
  }
}

const memories = new WeakMap<DataSource, Memory>();

function memoryOf({ connection }: EntityManager): Memory {
  const memory = memories.get(connection) ?? new Memory();
  memories.set(connection, memory);
  return memory;
}

/** Pieces of texts, one behind the other: lists of numbers would be copied again and again while they wait. */
class Pieces {
  private numbers: Int32Array = new Int32Array(1 << 15);
  count = 0;

  add(piece: number): void {
    if (this.count === this.numbers.length) this.numbers = doubled(this.numbers, Int32Array);
    this.numbers[this.count] = piece;
    this.count += 1;
  }

  at(place: number): number {
    return this.numbers[place]!;
  }
}

/** Where among the pieces a field begins, and where it ends. */
interface Field {
  from: number;
  to: number;
}

/** What texts of a configuration are cut into. */
interface Cutting {
  words: WordMemory;
  pieces: Pieces;
  unknown: Set<number>;
}

/**
 * Makes the vectors that Postgres would make of texts, without having it read every word again: it is asked about each piece
 * of text once, and remembered. It is asked `after` what the connection was asked before; texts come some at once, in their order.
 * What is to be read of a text is asked for when it is cut, and not kept.
 */
export async function* searchVectors<Text extends { config: string }>(
  manager: EntityManager,
  texts: readonly Text[],
  read: (text: Text) => FoldedText,
  after: Promise<unknown>,
): AsyncGenerator<TextVectors<Text>[], undefined> {
  const memory = memoryOf(manager);
  const pieces = new Pieces();
  const cuttings = new Map<string, Cutting>();
  for (const { config } of texts)
    if (!cuttings.has(config)) cuttings.set(config, { words: memory.of(config), pieces, unknown: new Set() });
  const cut = texts.map((text) => cutText(read(text), cuttings.get(text.config)!));
  await after;
  for (const [config, { words, unknown }] of cuttings) await learnPieces(manager, config, words, unknown);
  for (let from = 0; from < texts.length; from += AT_ONCE)
    yield texts.slice(from, from + AT_ONCE).map((text, place) => {
      const fields = cut[from + place] ?? null;
      return { text, vectors: fields === null ? null : build(memory.builder, cuttings.get(text.config)!, fields) };
    });
}

/** Title, lead and body; null where the pieces cannot be told. */
function cutText({ title, lead, body }: FoldedText, { words, pieces, unknown }: Cutting): Field[] | null {
  if (title.length + lead.length + body.length > LONGEST) return null;
  const fields: Field[] = [];
  for (const text of [title, lead, body]) {
    // A tag may hold spaces.
    if (text.includes('<') || text.includes('\u0000') || ILL_FORMED.test(text)) return null;
    const from = pieces.count;
    const units = unitsOf(text);
    const isCut = cutPieces(units, text.length, (start, end) => {
      const piece = words.pieces.numberOf(units, start, end);
      if (!words.meet(piece)) unknown.add(piece);
      pieces.add(piece);
    });
    if (!isCut) return null;
    fields.push({ from, to: pieces.count });
  }
  return fields;
}

function build(builder: VectorBuilder, { words, pieces }: Cutting, fields: readonly Field[]): SearchVectors | null {
  const one = (...parts: Field[]): Buffer | null => {
    builder.begin(words);
    parts.forEach(({ from, to }, place) => {
      if (place > 0) builder.part();
      for (let at = from; at < to; at += 1) builder.add(pieces.at(at));
    });
    return builder.end();
  };
  const [title, lead, body] = fields as [Field, Field, Field];
  const whole = one(title, lead, body);
  return whole === null ? null : { whole, title: one(title)!, lead: one(lead)! };
}
