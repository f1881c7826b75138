import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { serverWords } from './server-words.js';

// The kinds and what to do with them, as the server has them.
const source = readFileSync(new URL('../../../../libs/formats/src/unreadable/known-kinds.ts', import.meta.url), 'utf8');
const kinds = [...source.matchAll(/(?<=')(an? [^',]{2,70})(?=', ')/g)].map(([kind]) => kind);
const todos = [...source.matchAll(/^ {2}[a-z]+: '([^']+)',$/gm)].map(([, todo]) => todo ?? '');

describe('in French, the server says of a file', () => {
  test.each(kinds)('that it is %s', (kind) => {
    const said = serverWords(`This is ${kind}.`, 'fr');
    expect(said).toMatch(/^C’est /);
    expect(said).not.toContain(kind);
  });

  test.each(todos)('what to do: %s', (todo) => {
    expect(serverWords(todo, 'fr')).not.toBe(todo);
  });

  test.each([
    [
      'The row has fewer cells than the header has columns: …, not …. If it is a note or a total, nothing needs to be done; if its end is missing, a line break in a cell may have cut it: enclose that cell in quotes.',
      'La ligne a moins de cellules que l’en-tête n’a de colonnes : …, et non …. Si c’est une note ou un total, il n’y a rien à faire ; si la fin manque, un retour à la ligne dans une cellule l’a peut-être coupée : mettez cette cellule entre guillemets.',
    ],
    [
      'A cell that holds the separator must be enclosed in quotes.',
      'Une cellule qui contient le séparateur doit être entre guillemets.',
    ],
  ])('of many rows: %s', (english, french) => {
    expect(serverWords(english, 'fr')).toBe(french);
  });

  test('all kinds that there are', () => {
    expect([kinds.length > 45, todos.length]).toEqual([true, 13]);
  });
});
