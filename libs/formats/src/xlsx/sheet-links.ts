import { parseElements } from '../xml/parse-element.js';
import { splitElements } from '../xml/split-elements.js';
import type { Package } from './open-zip.js';
import { localName, relations, relationsOf } from './workbook.js';

/** More than a sheet may have. */
const LINKS_LIMIT = 70_000;

/** Where the cells of a sheet lead to, by their names such as `C2`. Raises SpreadsheetError. */
export async function readLinks(parts: Package, path: string, prefix: string): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  const targets = await relations(parts, relationsOf(path), path.slice(0, path.lastIndexOf('/') + 1));
  if (![...targets.values()].some(({ type }) => type === 'hyperlink')) return links;
  const name = `${prefix}hyperlink`;
  // They are listed behind the rows, so that the sheet is gone through once more.
  for await (const part of splitElements(parts.open(path), 'bytes', new Set([name]), null)) {
    if (part.kind !== 'element' || part.fault !== null || links.size >= LINKS_LIMIT) continue;
    const link = parseElements(part.bytes.toString('utf8'), localName)?.children[0];
    const ref = link?.attributes.get('ref')?.split(':')[0];
    const id = [...(link?.attributes ?? [])].find(([key]) => localName(key) === 'id')?.[1];
    const target = targets.get(id ?? '')?.target ?? '';
    if (ref !== undefined && /^https?:\/\//i.test(target)) links.set(ref.replaceAll('$', '').toUpperCase(), target);
  }
  return links;
}
