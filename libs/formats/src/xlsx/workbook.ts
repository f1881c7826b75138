import { descendantsOf, type Element } from '../xml/element.js';
import { parseElements } from '../xml/parse-element.js';
import { isDateFormat, isDateFormatId } from './excel-dates.js';
import type { Package } from './open-zip.js';
import { SpreadsheetError } from './spreadsheet-error.js';

/** A sheet that is shown; `path` is its part in the package. */
export interface Sheet {
  name: string;
  path: string;
}

/** What the sheets of a workbook have in common. */
export interface Workbook {
  sheets: Sheet[];
  /** Whether days are counted from 1904, as old Macs did. */
  from1904: boolean;
  /** Which cell styles, by number, show dates. */
  dateStyles: boolean[];
  /** The part that holds the shared texts, null without any. */
  strings: string | null;
}

const PART_LIMIT = 16 * 1024 * 1024;

/** Names without their prefix, which differs between writers. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads what the sheets are called, where they are and how dates are shown. Raises SpreadsheetError. */
export async function readWorkbook(parts: Package): Promise<Workbook> {
  const roots = await relations(parts, '_rels/.rels', '');
  const path = [...roots.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = await readPart(parts, path);
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const related = await relations(parts, relationsOf(path), folder);
  const pathOf = (type: string) => [...related.values()].find((relation) => relation.type === type)?.target ?? null;
  const styles = pathOf('styles');
  const properties = descendantsOf(book, 'workbookPr')[0];
  return {
    sheets: descendantsOf(book, 'sheet').flatMap(({ attributes }) => {
      const target = related.get(attributes.get('r:id') ?? byLocalName(attributes, 'id') ?? '')?.target;
      const isHidden = /hidden/i.test(attributes.get('state') ?? '');
      return target === undefined || isHidden ? [] : [{ name: attributes.get('name') ?? 'Sheet', path: target }];
    }),
    from1904: /^(?:1|true|on)$/i.test(properties?.attributes.get('date1904') ?? ''),
    dateStyles: styles === null || !parts.has(styles) ? [] : dateStyles(await readPart(parts, styles)),
    strings: pathOf('sharedStrings'),
  };
}

/** What another part refers to, by the names it uses; web addresses are external. */
export async function relations(
  parts: Package,
  path: string,
  folder: string,
): Promise<Map<string, { type: string; target: string }>> {
  const found = new Map<string, { type: string; target: string }>();
  if (!parts.has(path)) return found;
  for (const { attributes } of descendantsOf(await readPart(parts, path), 'Relationship')) {
    const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    found.set(attributes.get('Id') ?? '', { type, target: isExternal ? target : resolve(folder, target) });
  }
  return found;
}

/** Where the relations of a part are written. */
export function relationsOf(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

async function readPart(parts: Package, path: string): Promise<Element> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of parts.open(path)) {
    pieces.push(piece);
    length += piece.length;
    if (length > PART_LIMIT) throw new SpreadsheetError('too-large', TOO_LARGE);
  }
  const element = parseElements(Buffer.concat(pieces).toString('utf8'), localName);
  if (element === null)
    throw new SpreadsheetError('damaged', 'The spreadsheet is damaged: a part of it is nested too deeply.');
  return element;
}

const TOO_LARGE = 'The list of sheets or styles of the spreadsheet is too large. Save it as CSV and upload that.';

function dateStyles(styles: Element): boolean[] {
  const dates = new Set<string>();
  for (const { attributes } of descendantsOf(styles, 'numFmt')) {
    if (isDateFormat(attributes.get('formatCode') ?? '')) dates.add(attributes.get('numFmtId') ?? '');
  }
  const formats = descendantsOf(styles, 'cellXfs')[0]?.children ?? [];
  return formats.map(({ attributes }) => {
    const id = attributes.get('numFmtId') ?? '0';
    return dates.has(id) || isDateFormatId(Number(id));
  });
}

function byLocalName(attributes: ReadonlyMap<string, string>, name: string): string | undefined {
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const way: string[] = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') way.pop();
    else if (step !== '.' && step !== '') way.push(step);
  }
  return way.join('/');
}
