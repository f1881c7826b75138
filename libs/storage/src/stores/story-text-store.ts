import type { Paragraph, StorySketch } from '@vigie/article';
import type { EntityManager } from 'typeorm';
import { packed, unpack } from './story-packed-rows.js';

/** A text as stories are joined by it. */
export interface StoryTextRow {
  id: number;
  keys: Uint32Array;
  print: Uint8Array;
}

/** The words that a text was read from. */
export interface StoryWords {
  textId: number;
  title: string | null;
  lead: string | null;
  paragraphs: Paragraph[];
}

/** Numbers of 32 bits as bytes in little-endian order. */
export function fromWords(words: Uint32Array): Buffer {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

/** The numbers that `fromWords` wrote. */
export function toWords(bytes: Buffer): Uint32Array {
  const words = new Uint32Array(bytes.length >> 2);
  Buffer.from(words.buffer).set(bytes.subarray(0, words.length * 4));
  return words;
}

/** Ids of these texts by digest, and which of them were not known before. */
export async function addStoryTexts(
  manager: EntityManager,
  sketches: readonly StorySketch[],
): Promise<Map<string, { id: number; isNew: boolean }>> {
  if (sketches.length === 0) return new Map();
  const sorted = [...new Map(sketches.map((sketch) => [sketch.digest, sketch])).values()];
  const added: { id: number; digest: string }[] = await manager.query(
    `INSERT INTO story_text (digest, keys, print)
     SELECT t.digest, t.keys, t.print FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) AS t(digest, keys, print)
     WHERE NOT EXISTS (SELECT FROM story_text known WHERE known.digest = t.digest)
     RETURNING id, replace(digest::text, '-', '') AS digest`,
    [
      sorted.map(({ digest }) => digest),
      sorted.map(({ keys }) => fromWords(keys)),
      sorted.map(({ print }) => Buffer.from(print)),
    ],
  );
  const texts = new Map(added.map(({ id, digest }) => [digest, { id, isNew: true }]));
  const known = sorted.filter(({ digest }) => !texts.has(digest)).map(({ digest }) => digest);
  if (known.length === 0) return texts;
  const rows: { id: number; digest: string }[] = await manager.query(
    `SELECT t.id, replace(t.digest::text, '-', '') AS digest FROM story_text t WHERE t.digest = ANY($1::uuid[])`,
    [known],
  );
  for (const { id, digest } of rows) texts.set(digest, { id, isNew: false });
  return texts;
}

/** Keys and prints of the texts that are there, ascending by id. */
export async function storyTexts(manager: EntityManager, ids: readonly number[]): Promise<StoryTextRow[]> {
  if (ids.length === 0) return [];
  const rows: { id: number; keys: Buffer; print: Buffer }[] = await manager.query(
    `SELECT t.id, t.keys, t.print FROM story_text t WHERE t.id = ANY($1::int[]) ORDER BY t.id`,
    [ids],
  );
  return rows.map(({ id, keys, print }) => ({ id, keys: toWords(keys), print }));
}

/** Prints of the texts that are there, some thousand at once. */
export async function* storyPrints(
  manager: EntityManager,
  ids: readonly number[],
): AsyncGenerator<[number, Buffer], undefined> {
  const AT_ONCE = 4000;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const [row]: { packed: Buffer | null }[] = await manager.query(
      `SELECT ${packed('t.id', 't.print')} FROM story_text t WHERE t.id = ANY($1::int[])`,
      [ids.slice(from, from + AT_ONCE)],
    );
    yield* unpack(row!.packed);
  }
}

/** Which of these texts are there. */
export async function presentTexts(manager: EntityManager, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows: { id: number }[] = await manager.query(`SELECT t.id FROM story_text t WHERE t.id = ANY($1::int[])`, [
    ids,
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** Which of these texts are not there; asked for some thousand at once, as a part of a large index has a hundred thousand. */
export async function goneTexts(manager: EntityManager, ids: readonly number[]): Promise<number[]> {
  const AT_ONCE = 8000;
  const gone: number[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows: { id: number }[] = await manager.query(
      `SELECT a.id FROM unnest($1::int[]) AS a(id) WHERE NOT EXISTS (SELECT FROM story_text t WHERE t.id = a.id)`,
      [ids.slice(from, from + AT_ONCE)],
    );
    for (const { id } of rows) gone.push(id);
  }
  return gone;
}

/** The words of texts, from one article each. */
export async function storyWords(manager: EntityManager, textIds: readonly number[]): Promise<StoryWords[]> {
  if (textIds.length === 0) return [];
  return manager.query(
    `SELECT t.id AS "textId", a.title, a.lead, w.paragraphs
     FROM unnest($1::int[]) AS t(id)
     JOIN LATERAL (SELECT m.article_id FROM story_member m WHERE m.text_id = t.id ORDER BY m.article_id LIMIT 1) one ON true
     JOIN article a ON a.id = one.article_id
     JOIN article_text w ON w.article_id = one.article_id`,
    [textIds],
  );
}

/** Removes texts that no article has any more; gives the keys they had. */
export async function dropEmptyTexts(manager: EntityManager, ids: readonly number[]): Promise<Uint32Array[]> {
  if (ids.length === 0) return [];
  const [rows]: [{ keys: Buffer }[]] = await manager.query(
    `DELETE FROM story_text t WHERE t.id = ANY($1::int[])
       AND NOT EXISTS (SELECT FROM story_member m WHERE m.text_id = t.id) RETURNING t.keys`,
    [ids],
  );
  return rows.map(({ keys }) => toWords(keys));
}
