import type { DataSource, EntityManager } from 'typeorm';
import { cutPieces } from './cut-pieces.js';
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

/** The pieces of title, lead and body. */
type Fields = [title: number[], lead: number[], body: number[]];

/**
 * Makes the vectors that Postgres would make of texts, without having it read every word again: it is asked about each piece
 * of text once, and remembered. It is asked `after` what the connection was asked before; texts come some at once, in their order.
 */
export async function* searchVectors<Text extends FoldedText>(
  manager: EntityManager,
  texts: readonly Text[],
  after: Promise<unknown>,
): AsyncGenerator<TextVectors<Text>[], undefined> {
  const memory = memoryOf(manager);
  const unknown = new Map<string, { words: WordMemory; pieces: Set<number> }>();
  for (const { config } of texts)
    if (!unknown.has(config)) unknown.set(config, { words: memory.of(config), pieces: new Set() });
  const cut = texts.map((text) => cutText(text, unknown.get(text.config)!));
  await after;
  for (const [config, { words, pieces }] of unknown) await learnPieces(manager, config, words, pieces);
  for (let from = 0; from < texts.length; from += AT_ONCE)
    yield texts.slice(from, from + AT_ONCE).map((text, place) => {
      const fields = cut[from + place] ?? null;
      const { words } = unknown.get(text.config)!;
      return { text, vectors: fields === null ? null : build(memory.builder, words, fields) };
    });
}

/** Null where the pieces cannot be told. */
function cutText(
  { title, lead, body }: FoldedText,
  { words, pieces: unknown }: { words: WordMemory; pieces: Set<number> },
): Fields | null {
  if (title.length + lead.length + body.length > LONGEST) return null;
  const fields: Fields = [[], [], []];
  const isCut = [title, lead, body].every((text, place) => {
    // A tag may hold spaces.
    if (text.includes('<') || text.includes('\u0000') || ILL_FORMED.test(text)) return false;
    const field = fields[place]!;
    const units = unitsOf(text);
    return cutPieces(units, text.length, (start, end) => {
      const piece = words.pieces.numberOf(units, start, end);
      if (!words.meet(piece)) unknown.add(piece);
      field.push(piece);
    });
  });
  return isCut ? fields : null;
}

function build(builder: VectorBuilder, words: WordMemory, [title, lead, body]: Fields): SearchVectors | null {
  const one = (...fields: number[][]): Buffer | null => {
    builder.begin(words);
    fields.forEach((pieces, place) => {
      if (place > 0) builder.part();
      for (const piece of pieces) builder.add(piece);
    });
    return builder.end();
  };
  const whole = one(title, lead, body);
  return whole === null ? null : { whole, title: one(title)!, lead: one(lead)! };
}
