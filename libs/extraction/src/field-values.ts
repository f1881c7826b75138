import type { DraftWarning } from '@vigie/article';
import { labelKey, normaliseText } from '@vigie/article';
import { decodeEntities } from './decode-entities.js';
import { listedTexts } from './listed-text.js';

const WANTED_KEYS =
  'name title label value rendered main original webTitle text #text _ $t __text __cdata html url href id code'.split(
    ' ',
  );

// Archives say how sure they are of a label: `URANIUM (90%)`.
const CERTAINTY = / ?\(\d{1,3} ?%\)$/;

/** Reads one value as a line of text: strings, numbers, and objects or lists that hold one. Anything else is a warning. */
export function lineOf(value: unknown, key: string, warnings: DraftWarning[]): string | null {
  const text = plain(value);
  if (text === null) {
    if (!isEmpty(value)) warnings.push(wrongType(key, 'a text', value));
    return null;
  }
  return clean(text).replace(/\s+/gu, ' ').trim() || null;
}

/** Reads one value as running text; line ends stay. */
export function textOf(value: unknown, key: string, warnings: DraftWarning[]): string | null {
  const listed = typeof value === 'string' ? listedTexts(value) : null;
  const parts = listed ?? (Array.isArray(value) ? value.map(plain) : [plain(value)]);
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length && !isEmpty(value)) warnings.push(wrongType(key, 'a text', value));
  const text = clean(known.join('\n\n')).trim();
  return text === '' ? null : text;
}

/** Reads one value as HTML, which keeps its character references until it is parsed. */
export function markupOf(value: unknown, key: string, warnings: DraftWarning[]): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  warnings.push({ code: 'wrong-type', message: `"${key.slice(0, 60)}" should be HTML text; it was ignored.` });
  return null;
}

/** How a list of labels is read: a single text is also cut at commas; letter case tells labels apart, and numbers may be some. */
export interface LabelKind {
  commas: boolean;
  codes: boolean;
}

/** Reads a list of labels; a single text is cut at `;` and `|`. Each label once, as first spelt. */
export function listOf(value: unknown, key: string, warnings: DraftWarning[], { commas, codes }: LabelKind): string[] {
  // Under the name that is ours numbers are codes; `categories` of a blog's export are places in a list that did not come along.
  const parts = partsOf(codes && key === 'topics' && Array.isArray(value) ? value.map(numbered) : value, commas);
  const same = codes ? (label: string) => label : labelKey;
  const labels = new Map<string, string>();
  for (const part of parts) {
    const text = plain(part);
    if (text === null) {
      if (!isEmpty(part)) warnings.push(wrongType(key, 'a list of texts', part));
      continue;
    }
    const label = clean(text).replace(/\s+/gu, ' ').trim().replace(CERTAINTY, '');
    if (label !== '' && !labels.has(same(label))) labels.set(same(label), label);
  }
  return [...labels.values()];
}

const numbered = (part: unknown) => (typeof part === 'number' ? String(part) : part);

function partsOf(value: unknown, commas: boolean): unknown[] {
  if (typeof value === 'string') return listedTexts(value) ?? cut(value, commas);
  // Numbers alone are places in a list that did not come along.
  if (Array.isArray(value)) return value.every((part) => typeof part === 'number') ? [] : value.map(rankedLabel);
  // A label for each key, its weight for value.
  const weighted = isRecord(value) && Object.values(value).every((weight) => typeof weight === 'number');
  return weighted ? Object.keys(value) : [value];
}

// Where labels have a rank, their name is that of a kind.
function rankedLabel(part: unknown): unknown {
  return isRecord(part) && typeof part.rank === 'number' && typeof part.value === 'string' ? part.value : part;
}

function cut(text: string, commas: boolean): string[] {
  if (/[;|]/.test(text)) return text.split(/[;|]/);
  return commas ? text.split(/[,،、]/u) : [text];
}

function plain(value: unknown): string | null {
  if (typeof value === 'string') return listedTexts(value)?.join(', ') ?? value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) {
    const texts = value.slice(0, 20).filter((part) => typeof part === 'string' || isRecord(part));
    return texts.length === 0
      ? null
      : texts
          .map((part) => (Array.isArray(part) ? null : plain(part)))
          .filter(Boolean)
          .join(', ');
  }
  if (!isRecord(value)) return null;
  for (const key of WANTED_KEYS) {
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof inner === 'string' && inner !== '') return inner;
  }
  return null;
}

/** Whether a value is an object with keys, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function clean(text: string): string {
  return normaliseText(decodeEntities(text));
}

function wrongType(key: string, wanted: string, value: unknown): DraftWarning {
  const given = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
  return { code: 'wrong-type', message: `"${key.slice(0, 60)}" should be ${wanted} but is ${given}; it was ignored.` };
}

/** The address that a cell of a spreadsheet leads to, where it shows other words; null for any other value. */
export function hrefOf(value: unknown): string | null {
  return isRecord(value) && typeof value.value === 'string' && typeof value.href === 'string' ? value.href : null;
}

/** What an object leads to that stands for an address, whatever its words are: `{ text: 'Read', href: 'https://…' }`; any other value as it is. */
export function addressIn(value: unknown): unknown {
  const given = isRecord(value) ? [value.href, value.url] : [];
  return given.find((part) => typeof part === 'string' && part !== '') ?? value;
}
