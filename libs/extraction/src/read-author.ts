import type { Block } from './block.js';
import type { Claims } from './claims.js';
import type { Page } from './page.js';

const BYLINE =
  /^(?:par|by|von|por|auteur|author|autor|автор|بقلم|written by|texte de|texto de)\s?:?\s+(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:(?:de|da|do|dos|van|von|el|al|ben|bin|et|and|und|y|e|и)\s+)?\p{Lu}[\p{L}\p{M}.’'-]*){1,5}|[\p{Lo}][\p{Lo}\p{M} ]{3,40})$/iu;

/** The name in a byline such as `Par Awa Nom` above the text; null when there is none. */
export function readAuthor(page: Page, claims: Claims): string | null {
  for (const block of page.texts()) {
    if (block.shape === 'prose') return null;
    const name = nameIn(block);
    if (name === null) continue;
    page.take(block);
    claims.add('author', block, block.text.length - name.length);
    return name;
  }
  return null;
}

function nameIn(block: Block): string | null {
  if (block.text.length > 80) return null;
  const name = BYLINE.exec(block.text)?.[1] ?? null;
  // The pattern ignores case for the sake of the label; names have capitals where the script has them.
  if (name === null || /^\p{Ll}/u.test(name)) return null;
  const lower = name.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word));
  return lower.length * 2 < name.split(/\s+/u).length ? name : null;
}
