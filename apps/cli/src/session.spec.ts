import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import type { FoundFile } from './find-files.js';
import { openSession, type Session, sendFiles } from './session.js';
import type { Surroundings } from './surroundings.js';

const folder = mkdtempSync(join(tmpdir(), 'vigie-sending-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A session whose server takes everything, and what it was asked. */
function sessionOf(): { session: Session; asked: string[] } {
  const asked: string[] = [];
  const ask = async (method: string, route: string) => {
    if (method !== 'GET') asked.push(`${method} ${route}`);
    return { state: 'open', files: [], progress: { bytesTotal: 0, bytesRead: 0 } };
  };
  const surroundings = { messages: new PassThrough(), stop: new AbortController().signal } as unknown as Surroundings;
  const session = openSession({ server: 'http://x/', token: 'x', isQuiet: true }, surroundings);
  return { session: { ...session, server: { ask } } as unknown as Session, asked };
}

/** A file of so many bytes that had more when it was found. */
function shrunk(name: string, bytes: number, found: number): FoundFile {
  const path = join(folder, name);
  writeFileSync(path, Buffer.alloc(bytes));
  return { path, name, bytes: found };
}

test('a file that shrinks is left out, and the others are sent', async () => {
  const { session, asked } = sessionOf();
  expect(await sendFiles(session, '1', [shrunk('a', 1, 2), shrunk('b', 2, 2)])).toEqual(['a']);
  expect(asked).toEqual(['PUT uploads/1/files/b', 'POST uploads/1/complete']);
});

test('it is not left out when parts of it have arrived, without which nothing can be completed', async () => {
  const { session, asked } = sessionOf();
  const large = shrunk('a', 9 << 20, 10 << 20);
  await expect(sendFiles(session, '1', [large, shrunk('b', 2, 2)])).rejects.toThrow('changed while it was sent');
  expect(asked).toEqual(['PUT uploads/1/files/a']);
});
