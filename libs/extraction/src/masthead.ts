import { labelKey } from '@vigie/article';
import type { Block } from './block.js';
import { countWords } from './line-shapes.js';
import type { Page } from './page.js';
import { isPublisherNoise } from './publisher-noise.js';
import { readsLikeTitle } from './read-title.js';

const TOP = 8;
const NAME_WORDS = 6;
const HEADLINE_WORDS = 3;
/** Articles and prepositions that names of outlets hold. */
export const SMALL_WORDS = new Set(
  'a al and da das de del den der des di die do dos du e el et l la las le les los o of os the und y'.split(' '),
);

/** The outlet's name at the top of a page: the line that the host or the rights notice confirms, with a headline below it. */
export function findMasthead(page: Page, host: string | null, owners: ReadonlySet<string>): Block | null {
  const prose = page.blocks.findIndex(({ shape }) => shape === 'prose');
  const top = page.blocks.slice(0, Math.min(TOP, prose === -1 ? TOP : prose));
  const found = top.find(
    (block) =>
      isName(block) &&
      page.isFree(block) &&
      !isPublisherNoise(block.text) &&
      (owners.has(labelKey(block.text)) || isNameOfHost(block.text, host)),
  );
  if (found === undefined) return null;
  const below = page.blocks.slice(page.indexOf(found) + 1, page.indexOf(found) + 1 + TOP);
  return below.some(
    (block) =>
      block.key !== found.key &&
      page.isText(block) &&
      countWords(block.text) >= HEADLINE_WORDS &&
      readsLikeTitle(block),
  )
    ? found
    : null;
}

/** Whether a name is the one its host is made of: `Le Phare du Golfe` at `phare-du-golfe.example`. */
export function isNameOfHost(name: string, host: string | null): boolean {
  if (host === null) return false;
  const labels = host.split('.').slice(0, -1);
  const spoken = new Set(spellings(name));
  return labels.flatMap(spellings).some((label) => label.length >= 3 && spoken.has(label));
}

// Hosts leave out articles and prepositions as they please, and write `ü` as `u` or `ue`.
function spellings(text: string): string[] {
  const lower = text.toLowerCase().normalize('NFC').replaceAll('œ', 'oe').replaceAll('ß', 'ss');
  return [lower, lower.replace(/[äöü]/g, '$&e')].flatMap((spelt) => {
    const words =
      spelt
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const withoutArticle = words.slice(SMALL_WORDS.has(words[0] ?? '') ? 1 : 0);
    return [words, withoutArticle, words.filter((word) => !SMALL_WORDS.has(word))].map((kept) => kept.join(''));
  });
}

function isName(block: Block): boolean {
  return block.shape === 'short' && countWords(block.text) <= NAME_WORDS && /^[\p{Lu}\p{Lo}\p{N}]/u.test(block.text);
}
