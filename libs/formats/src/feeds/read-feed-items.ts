import type { RawRecord } from '@vigie/article';
import type { CodeUnits } from '../bytes/code-units.js';
import { tooLargeMessage } from '../limits.js';
import { parseElements } from '../xml/parse-element.js';
import { spansOf } from '../xml/spans-of.js';
import { splitElements, type XmlPart } from '../xml/split-elements.js';
import { prefixesIn } from '../xml/vocabularies.js';
import { decodeXml, encodingOf } from '../xml/xml-encoding.js';
import { describeFeed, type FeedDescription, feedNames, NO_FEED } from './feed-document.js';
import { feedNameReader } from './feed-names.js';
import { itemFields } from './item-fields.js';
import { takeOut } from './take-out.js';
import { whyUnpublished } from './why-unpublished.js';

/** How a feed is to be read. */
export interface FeedReading {
  units: CodeUnits;
  /** The first characters of the file, as ASCII. */
  skeleton: string;
  /** The encoding that the file or its transport names. */
  encoding: string | null;
  /** The address of the feed, where it is known. */
  base?: string | null;
  /** Told what the feed says of itself, before its first item. */
  described?: (feed: FeedDescription) => void;
}

/** Reads the items of an RSS or Atom feed as they arrive. Memory holds one item, whatever the feed's size. */
export async function* readFeedItems(bytes: AsyncIterable<Uint8Array>, how: FeedReading): AsyncGenerator<RawRecord> {
  const names = feedNames(how.skeleton) ?? { root: 'rss', items: new Set(['item', 'entry']) };
  let feed = NO_FEED;
  let prefixes: Map<string, string> = new Map();
  let items = 0;
  for await (const part of splitElements(bytes, how.units, names.items, names.root)) {
    if (part.kind === 'head') {
      const head = decodeXml(part.bytes, encodingOf(part.bytes, how.units, how.encoding));
      prefixes = prefixesIn(head);
      feed = describeFeed(head, how.base ?? null);
      how.described?.(feed);
    } else if (part.kind === 'element') {
      items++;
      yield readItem(part, `item ${items}`, feed, prefixes, how);
    } else yield* endOf(part, items, names.root);
  }
}

type ElementPart = Extract<XmlPart, { kind: 'element' }>;

function readItem(
  part: ElementPart,
  position: string,
  feed: FeedDescription,
  prefixes: ReadonlyMap<string, string>,
  { units, encoding: declared, base = null }: FeedReading,
): RawRecord {
  const { start: byteStart, end: byteEnd, bytes, line, fault } = part;
  const origin = { position, byteStart, byteEnd, bytes };
  const refuse = (code: string, message: string): RawRecord => ({ kind: 'unreadable', code, message, ...origin });
  if (fault === 'too-large') return refuse('too-large', tooLargeMessage('The item', byteEnd - byteStart));
  if (fault === 'cut-off')
    return refuse('cut-off', `The file ends in the middle of the item that begins at line ${line}.`);
  const encoding = encodingOf(bytes, units, declared);
  const text = decodeXml(bytes, encoding);
  const own = new Map([...prefixes, ...prefixesIn(text.slice(0, 2000))]);
  const parsed = parseElements(text, feedNameReader(own));
  if (parsed === null) return refuse('too-deep', `The elements of the item at line ${line} are nested too deep.`);
  const [item] = parsed.children;
  if (item === undefined) return refuse('invalid-xml', `The start tag of the item at line ${line} has no end.`);
  takeOut(item);
  const unpublished = whyUnpublished(item);
  if (unpublished !== null) return refuse('no-article', unpublished);
  const { fields, origins } = itemFields(item, feed, text, base);
  return { kind: 'fields', fields, spans: spansOf(origins, text, bytes, encoding), ...origin };
}

function* endOf(part: Extract<XmlPart, { kind: 'end' }>, items: number, root: string): Generator<RawRecord> {
  const origin = { position: `line ${part.line}`, byteStart: part.at, byteEnd: part.at, bytes: new Uint8Array() };
  if (!part.closed) {
    const message = `The file ends before </${root}>: it was cut off, and items may be missing.`;
    yield { kind: 'unreadable', code: 'cut-off', message, ...origin };
  } else if (items === 0) {
    yield { kind: 'unreadable', code: 'empty-file', message: 'The feed holds no item.', ...origin, byteStart: 0 };
  }
}
