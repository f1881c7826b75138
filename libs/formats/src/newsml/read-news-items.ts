import type { RawRecord } from '@vigie/article';
import type { CodeUnits } from '../bytes/code-units.js';
import { tooLargeMessage } from '../limits.js';
import { parseElements } from '../xml/parse-element.js';
import { spansOf } from '../xml/spans-of.js';
import { splitElements, type XmlPart } from '../xml/split-elements.js';
import { prefixesIn, usualNames } from '../xml/vocabularies.js';
import { decodeXml, encodingOf } from '../xml/xml-encoding.js';
import { itemOf } from './item-of.js';
import { newsFields } from './news-fields.js';
import { nitfFields } from './nitf-fields.js';
import { refusalOf } from './refusal-of.js';

/** How a file of news items is to be read; `root` is its outermost element as it is spelt there. */
export interface NewsReading {
  units: CodeUnits;
  root: string;
  encoding: string | null;
}

const ITEMS = ['newsItem', 'packageItem'];

/**
 * Reads the news items of a file as they arrive; memory holds one. Packages only list other items: they are told of where a
 * file holds nothing else.
 */
export async function* readNewsItems(bytes: AsyncIterable<Uint8Array>, how: NewsReading): AsyncGenerator<RawRecord> {
  const prefix = /^[^:]+:/.exec(how.root)?.[0] ?? '';
  const isNitf = how.root === `${prefix}nitf`;
  const names = new Set(isNitf ? [how.root] : [...ITEMS, ...ITEMS.map((name) => prefix + name)]);
  let prefixes: Map<string, string> = new Map();
  let items = 0;
  let packages = 0;
  for await (const part of splitElements(bytes, how.units, names, how.root)) {
    if (part.kind === 'head')
      prefixes = prefixesIn(decodeXml(part.bytes, encodingOf(part.bytes, how.units, how.encoding)));
    else if (part.kind === 'end') yield* endOf(part, items, packages, how.root);
    else {
      const record = readItem(part, `item ${items + 1}`, prefixes, how);
      if (record === null) packages++;
      else {
        items++;
        yield record;
      }
    }
  }
}

type ElementPart = Extract<XmlPart, { kind: 'element' }>;

function readItem(
  part: ElementPart,
  position: string,
  prefixes: ReadonlyMap<string, string>,
  { units, encoding: declared }: NewsReading,
): RawRecord | null {
  const { start: byteStart, end: byteEnd, bytes, line, fault } = part;
  const origin = { position, byteStart, byteEnd, bytes };
  const refuse = (code: string, message: string): RawRecord => ({ kind: 'unreadable', code, message, ...origin });
  if (fault === 'too-large') return refuse('too-large', tooLargeMessage('The news item', byteEnd - byteStart));
  if (fault === 'cut-off')
    return refuse('cut-off', `The file ends in the middle of the news item that begins at line ${line}.`);
  const encoding = encodingOf(bytes, units, declared);
  const text = decodeXml(bytes, encoding);
  // The item's own declarations stand in its start tag.
  const own = new Map([...prefixes, ...prefixesIn(text.slice(0, 4000))]);
  const parsed = parseElements(text, usualNames(own));
  if (parsed === null) return refuse('too-deep', `The elements of the news item at line ${line} are nested too deep.`);
  const [item] = parsed.children;
  if (item === undefined) return refuse('invalid-xml', `The start tag of the news item at line ${line} has no end.`);
  if (item.name === 'packageItem') return null;
  const isNitf = /^(?:nitf:)?nitf$/.test(item.name);
  const refusal = isNitf ? null : refusalOf(item);
  if (refusal !== null) return refuse(refusal.code, refusal.message);
  const { fields, origins } = (isNitf ? nitfFields : newsFields)(item, text);
  const spans = spansOf(origins, text, bytes, encoding);
  return { kind: 'fields', fields, spans, ...itemOf(item, isNitf), ...origin };
}

function* endOf(
  { line, at, closed }: Extract<XmlPart, { kind: 'end' }>,
  items: number,
  packages: number,
  root: string,
): Generator<RawRecord> {
  const origin = { position: `line ${line}`, byteStart: at, byteEnd: at, bytes: new Uint8Array() };
  const isItem = /(?:newsItem|packageItem|nitf)$/.test(root);
  if (!closed && !(isItem && items > 0)) {
    const message = `The file ends before </${root}>: it was cut off, and items may be missing.`;
    yield { kind: 'unreadable', code: 'cut-off', message, ...origin };
  } else if (items === 0) {
    const message =
      packages > 0 ? 'The file holds packages alone, which list items of other files.' : 'The file holds no news item.';
    yield { kind: 'unreadable', code: 'empty-file', message, ...origin, byteStart: 0 };
  }
}
