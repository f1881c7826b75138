import { attributeOf, childOf, childrenOf, type Element, textIn } from '../xml/element.js';
import { languageOf } from '../xml/vocabularies.js';
import { childInRole, codeOf, countriesOf, mediaTopicsOf, nameOf, placeName } from './concept.js';
import { FoundFields, lineOf, type Put } from './found-fields.js';
import { inContent, newsBody } from './news-body.js';
import { versionOf } from './refusal-of.js';

/** Reads one news item: the values of a record and the elements that they were read from. */
export function newsFields(item: Element, source: string): FoundFields {
  const found = new FoundFields();
  const put = found.put.bind(found);
  const meta = childOf(item, 'contentMeta') ?? item;
  putHeadline(item, meta, source, put);
  const body = newsBody(item, source);
  if (body !== null) put(body.isHtml ? 'html' : 'text', body.content, body.from);
  putDates(item, meta, put);
  putOrigin(item, meta, put);
  putSubjects(meta, put);
  const guid = attributeOf(item, 'guid');
  put('guid', guid);
  put('version', versionOf(item));
  if (guid !== null && /^https?:\/\//i.test(guid)) put('url', guid);
  return found;
}

function putHeadline(item: Element, meta: Element, source: string, put: Put): void {
  const itemMeta = childOf(item, 'itemMeta');
  const headline =
    childInRole(meta, 'headline', ['main', null, 'medium', 'short', 'sub']) ??
    inContent(item, 'hl1')[0] ??
    (itemMeta === null ? null : childOf(itemMeta, 'title')) ??
    inContent(item, 'title')[0] ??
    null;
  put('title', lineOf(headline, source), headline);
  const lead =
    childInRole(meta, 'description', ['summary', 'abstract', 'teaser', null]) ?? inContent(item, 'abstract')[0] ?? null;
  put('lead', lineOf(lead, source), lead);
  for (const name of ['slugline', 'dateline']) {
    const found = childOf(meta, name) ?? (name === 'dateline' ? inContent(item, name)[0] : null) ?? null;
    put(name, lineOf(found, source), found);
  }
  put('urgency', textIn(childOf(meta, 'urgency')));
}

function putDates(item: Element, meta: Element, put: Put): void {
  const itemMeta = childOf(item, 'itemMeta') ?? item;
  const version = childOf(itemMeta, 'versionCreated');
  const created = childOf(meta, 'contentCreated') ?? childOf(itemMeta, 'firstCreated') ?? version;
  put('publishedAt', textIn(created), created);
  if (version !== created && textIn(version) !== textIn(created)) put('modifiedAt', textIn(version), version);
}

function putOrigin(item: Element, meta: Element, put: Put): void {
  const provider = childOf(childOf(item, 'itemMeta') ?? item, 'provider');
  const credit = childOf(meta, 'creditline');
  const information = childOf(meta, 'infoSource');
  const outlet = nameOf(provider) ?? textIn(credit) ?? nameOf(information) ?? codeOf(provider);
  put('source', outlet, provider ?? credit ?? information);
  const byline = childrenOf(meta, 'by');
  const creators = childrenOf(meta, 'creator');
  const names = (byline.length > 0 ? byline.map((by) => textIn(by)) : creators.map(nameOf)).filter(
    (name) => name !== null,
  );
  put('author', [...new Set(names)], ...(byline.length > 0 ? byline : creators));
  const language = childOf(meta, 'language');
  const written = inContent(item, 'html')[0] ?? inContent(item, 'nitf')[0] ?? null;
  put('language', attributeOf(language, 'tag') ?? languageOf(written) ?? languageOf(item), language);
  put('located', placeName(childOf(meta, 'located')));
}

// Where a text was written says nothing of what it is about; what its subjects say does.
function putSubjects(meta: Element, put: Put): void {
  const subjects = childrenOf(meta, 'subject');
  const topics = new Set<string>();
  const countries = new Set<string>();
  const tags = new Set<string>();
  for (const subject of subjects) {
    const codes = mediaTopicsOf(subject);
    for (const code of codes) topics.add(code);
    for (const country of countriesOf(subject)) countries.add(country);
    const name = nameOf(subject);
    if (codes.length === 0 && name !== null) tags.add(name);
  }
  const keywords = childrenOf(meta, 'keyword');
  for (const keyword of keywords) tags.add(textIn(keyword) ?? '');
  tags.delete('');
  put('topics', [...topics], ...subjects.filter((subject) => mediaTopicsOf(subject).length > 0));
  put('countries', [...countries], ...subjects.filter((subject) => countriesOf(subject).length > 0));
  put('tags', [...tags], ...keywords);
}
