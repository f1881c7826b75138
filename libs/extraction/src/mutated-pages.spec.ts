import { describe, expect, test } from '@jest/globals';
import { INVENTED } from '../fixtures/articles.js';
import { LAYOUTS } from '../fixtures/layouts.js';
import { readDraft } from './read-draft.js';
import { UnusableRecordError } from './unusable-record-error.js';

// Pages of the fixtures with blocks dropped, shuffled and glued, menus before them and feet behind: whatever becomes of the
// rest, nothing is thrown, no menu word is a title or a tag, and no foot is text.
const COUNT = 300;
const MENUS = [
  'Home|News|Sport|Subscribe',
  'Skip to content|Menu|Home|World|Business|Opinion|Sign in|Search|Newsletters|Live TV',
  'Accueil|Politique|Économie|Culture|Vidéos|Se connecter|S’abonner',
  'Inicio|Política|Deportes|Opinión|Suscríbete|Iniciar sesión',
  'Início|Política|Esportes|Assine|Entrar',
  'Startseite|Politik|Wirtschaft|Anmelden|Mediathek',
  'Главная|Политика|Экономика|Спорт|Войти',
  'الرئيسية|سياسة|اقتصاد|رياضة|من نحن',
].map((line) => line.split('|'));
const FEET = [
  'Most read|Baker wins the regatta by a length|Mill sold to a stranger|Privacy Policy|Terms of Use|Contact us',
  'Les plus lus|Le boulanger gagne la régate|Mentions légales|Contact',
  'Comments|Jo says|Nobody ever asked the islanders about any of it, and nobody will.',
  'Advertisement|Follow us|Facebook|Twitter|All rights reserved',
].map((line) => line.split('|'));

// A small generator, so that every run has the same pages.
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Mutation {
  text: string;
  frame: ReadonlySet<string>;
  foot: readonly string[];
}

function mutate(seed: number): Mutation {
  const next = numbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const article = pick(INVENTED);
  let blocks = pick(LAYOUTS).write(article).split('\n\n');
  const kind = seed % 5;
  if (kind === 0) blocks = blocks.filter(() => next() > 0.2);
  if (kind === 1)
    blocks = blocks
      .map((block) => ({ block, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ block }) => block);
  if (kind === 2) blocks = blocks.flatMap((block, index) => (next() > 0.85 && index > 0 ? [] : [block]));
  if (kind === 3) blocks = blocks.map((block, index) => (next() > 0.9 ? `${block}${blocks[index + 1] ?? ''}` : block));
  const menu = pick(MENUS);
  const foot = pick(FEET);
  const address = blocks[0]?.startsWith(' date') === true ? [blocks.shift() ?? ''] : [];
  const lines = [...address, ...menu, ...blocks, ...(next() > 0.5 ? menu : []), ...foot];
  return { text: lines.join(next() > 0.5 ? '\n\n' : '\n'), frame: new Set([...menu, ...foot]), foot };
}

function faultOf({ text, frame, foot }: Mutation): string | null {
  const bytes = Buffer.from(text);
  const record = {
    kind: 'scrape' as const,
    encoding: 'utf-8',
    bytes,
    byteStart: 0,
    byteEnd: bytes.length,
    position: 'line 1',
  };
  try {
    const { title, tags, paragraphs } = readDraft(record, { timezone: 'UTC', source: null, language: null });
    if (title !== null && frame.has(title)) return `title ${title}`;
    const tag = tags.find((one) => frame.has(one));
    if (tag !== undefined) return `tag ${tag}`;
    const line = paragraphs.find((one) => foot.includes(one.text));
    return line === undefined ? null : `paragraph ${line.text}`;
  } catch (error) {
    return error instanceof UnusableRecordError ? null : String(error);
  }
}

describe('pages of the fixtures between a menu and a foot', () => {
  test.each([0, 1, 2, 3, 4])('whatever was done to them, way %i', (way) => {
    const faults: string[] = [];
    for (let seed = way; seed < COUNT; seed += 5) {
      const fault = faultOf(mutate(seed));
      if (fault !== null) faults.push(`${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});
