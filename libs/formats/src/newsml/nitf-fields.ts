import { attributeOf, type Element, textIn } from '../xml/element.js';
import { languageOf } from '../xml/vocabularies.js';
import { FoundFields, lineOf } from './found-fields.js';
import { inContent, nitfBody } from './news-body.js';

/** Reads one text that is a file of its own in the News Industry Text Format. */
export function nitfFields(nitf: Element, source: string): FoundFields {
  const found = new FoundFields();
  const first = (name: string): Element | null => inContent(nitf, name)[0] ?? null;
  for (const [key, name] of [
    ['title', 'hl1'],
    ['lead', 'abstract'],
    ['author', 'byline'],
    ['dateline', 'dateline'],
  ] as const) {
    found.put(key, lineOf(first(name), source), first(name));
  }
  if (found.fields.title === undefined) found.put('title', textIn(first('title')), first('title'));
  const body = nitfBody(nitf, source);
  if (body !== null) found.put('html', body.content, body.from);
  const issued = first('date.issue') ?? first('date.release');
  found.put(
    'publishedAt',
    isoDate(attributeOf(issued, 'norm') ?? attributeOf(first('pubdata'), 'date.publication')),
    issued,
  );
  const publication = first('pubdata');
  const holder = first('doc.copyright');
  found.put('source', attributeOf(publication, 'name') ?? attributeOf(holder, 'holder'), publication ?? holder);
  found.put('language', languageOf(nitf) ?? languageOf(first('body')));
  const keywords = inContent(nitf, 'keyword');
  found.put(
    'tags',
    [...new Set(keywords.map((word) => attributeOf(word, 'key')).filter((key) => key !== null))],
    ...keywords,
  );
  // Of the older Subject Codes only the seventeen at the top are Media Topics as well.
  const codes = inContent(nitf, 'tobject.subject').map(
    (subject) => attributeOf(subject, 'tobject.subject.refnum') ?? '',
  );
  found.put(
    'topics',
    codes.filter((code) => /^\d{2}000000$/.test(code)).map((code) => `medtop:${code}`),
  );
  found.put('guid', attributeOf(first('doc-id'), 'id-string'));
  found.put('urgency', attributeOf(first('urgency'), 'ed-urg'));
  return found;
}

// `20240119T100000+0100`, as the format writes dates.
function isoDate(norm: string | null): string | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})(?:T?(\d{2}):?(\d{2})(?::?(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    norm ?? '',
  );
  if (parts === null) return norm;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = parts;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`;
}
