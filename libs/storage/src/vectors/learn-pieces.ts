import type { EntityManager } from 'typeorm';
import { plainConfig } from '../search/plain-config.js';
import { SentVectors } from './sent-vectors.js';
import type { WordMemory } from './word-memory.js';

// The number is a word of its own in every configuration: where it stands tells how many places the piece before it takes.
const READ = `
  SELECT string_agg(tsvectorsend(to_tsvector($1::regconfig, ' ' || r.piece || ' 7')), ''::bytea ORDER BY r.place) AS stems,
    string_agg(tsvectorsend(CASE WHEN $2::text IS NULL THEN '' ELSE to_tsvector($2::regconfig, ' ' || r.piece) END),
      ''::bytea ORDER BY r.place) AS plain
  FROM string_to_table($3, E'\\n') WITH ORDINALITY AS r(piece, place)`;

/** Asks Postgres what it makes of pieces in a configuration. */
export async function learnPieces(
  manager: EntityManager,
  config: string,
  words: WordMemory,
  unknown: ReadonlySet<number>,
): Promise<void> {
  if (unknown.size === 0) return;
  const pieces = [...unknown];
  const text = pieces.map((piece) => words.pieces.textOf(piece)).join('\n');
  const [found]: { stems: Buffer; plain: Buffer }[] = await manager.query(READ, [config, plainConfig(config), text]);
  const stems = new SentVectors(found!.stems);
  const plain = new SentVectors(found!.plain);
  for (const piece of pieces) words.learn(piece, stems, plain);
}
