import {
  type ArticleDraft,
  type ArticleField,
  type ByteSpan,
  type DraftWarning,
  type FieldsRecord,
  normaliseText,
  type Paragraph,
  parseUrl,
} from '@vigie/article';
import type { CivilDate } from './civil-date.js';
import { completeFields } from './complete-fields.js';
import { type CutText, cutText } from './cut-text.js';
import { UNKNOWN_DATE } from './date-witness.js';
import { withClockBeside } from './dates/clock-beside.js';
import { DateEvidence } from './dates/date-evidence.js';
import { type FieldOrders, orderOf } from './dates/field-orders.js';
import { datedAsSaid } from './dates/said-precision.js';
import { withoutTail, withoutTailParagraph } from './feed-tail.js';
import { dateOf } from './field-dates.js';
import { type FieldName, matchFields } from './field-names.js';
import { addressIn, hrefOf, isRecord, type LabelKind, lineOf, listOf, markupOf, textOf } from './field-values.js';
import { htmlParagraphs, looksLikeHtml } from './html-paragraphs.js';
import { formatInstant, instantOf } from './instant-of.js';
import { languageTag } from './language-tag.js';
import type { DraftOptions } from './options.js';
import { publisherOf } from './read-publisher.js';
import { hostOf, outletHost, shownUrl } from './shown-url.js';
import { textParagraphs } from './text-paragraphs.js';
import { withoutSource } from './without-source.js';
import { withoutEmphasis, withoutTags } from './without-tags.js';

const PROVENANCE: Readonly<Record<FieldName, ArticleField>> = {
  url: 'url',
  title: 'title',
  lead: 'lead',
  text: 'paragraphs',
  html: 'paragraphs',
  publishedAt: 'published',
  modifiedAt: 'modifiedAt',
  source: 'publisher',
  author: 'author',
  section: 'section',
  language: 'language',
  image: 'image',
  tags: 'tags',
  countries: 'givenCountries',
  topics: 'givenTopics',
};

const NAMES: LabelKind = { commas: true, codes: false };
/** Topics are codes or names, some of which hold commas; `politics` is one of IPTC's, `Politics` is not. */
const CODES: LabelKind = { commas: false, codes: true };

/** Reads a record with named fields. A value of the wrong type is a warning, never a failure. */
export function readFields(record: FieldsRecord, options: DraftOptions): ArticleDraft {
  const reader = new FieldReader(completeFields(record, options.language), options);
  const url = reader.url();
  const published = reader.date('publishedAt');
  const modified = reader.date('modifiedAt');
  const language = reader.line('language');
  const publisher = reader.publisher(url);
  return {
    url,
    title: withoutSource(withoutEmphasis(reader.line('title')), publisher?.stated === true ? publisher.name : null),
    lead: reader.lead(),
    publisher,
    published: published === null ? UNKNOWN_DATE : datedAsSaid(published, record.fields, options.timezone),
    modifiedAt: modified === null ? null : formatInstant(instantOf(modified, options.timezone)),
    language: (language === null ? null : languageTag(language)) ?? options.language,
    locale: language !== null && /[_-]/.test(language) && languageTag(language) !== null ? language : null,
    section: reader.line('section'),
    author: withoutBy(reader.line('author')),
    image: reader.image(),
    tags: reader.list('tags', NAMES) ?? [],
    paragraphs: reader.paragraphs(),
    givenCountries: reader.list('countries', NAMES),
    givenTopics: reader.list('topics', CODES),
    ...reader.evidence(),
  };
}

class FieldReader {
  readonly #record: FieldsRecord;
  readonly #options: DraftOptions;
  readonly #keys: Map<FieldName, string>;
  readonly #warnings: DraftWarning[] = [];
  readonly #used = new Map<FieldName, string>();
  // The column of the time that belongs to the day of publication.
  #clock: string | null = null;

  constructor(record: FieldsRecord, options: DraftOptions) {
    this.#record = record;
    this.#options = options;
    this.#keys = matchFields(record.fields, options.labels);
  }

  line(name: FieldName): string | null {
    const isAddress = name === 'url' || name === 'image';
    return this.#read(name, (value, key) => lineOf(isAddress ? addressIn(value) : value, key, this.#warnings));
  }

  list(name: FieldName, kind: LabelKind): string[] | null {
    return this.#read(name, (value, key) => listOf(value, key, this.#warnings, kind));
  }

  date(name: FieldName): CivilDate | null {
    const { timezone, now = new Date() } = this.#options;
    const date = this.#read(name, (value, key) => {
      const order = () => orderOf(name, key, this.#orders(key, now));
      return dateOf(value, key, { timezone, now, order }, this.#warnings);
    });
    const key = this.#keys.get(name);
    if (date === null || key === undefined || name !== 'publishedAt') return date;
    const timed = withClockBeside(date, { record: this.#record, key, timezone }, this.#warnings);
    if (timed === null || this.#keys.get('modifiedAt') === timed.key) return date;
    this.#clock = timed.key;
    return timed.date;
  }

  // Of a record by itself, and of a key that the beginning of its file does not have, only what stands beside a date tells.
  #orders(key: string, now: Date): FieldOrders {
    const { dates } = this.#options;
    if (dates?.columns.has(key) === true) return dates;
    const evidence = new DateEvidence({ now, language: this.#options.language });
    evidence.note(this.#record.fields);
    return { said: {}, recalled: {}, ...dates, columns: evidence.orders() };
  }

  url(): string | null {
    const given = this.#linked() ?? this.line('url');
    if (given === null) return null;
    const url = shownUrl(given);
    if (url !== null) return url;
    this.#warnings.push({
      code: 'url-unusable',
      message: `"${given.slice(0, 80)}" is no web address; it was ignored.`,
    });
    this.#used.delete('url');
    return null;
  }

  // A cell of a spreadsheet may show words and lead to an address; where no column holds addresses, the first such cell has it.
  #linked(): string | null {
    const own = this.#keys.get('url');
    const key = own ?? Object.keys(this.#record.fields).find((name) => hrefOf(this.#record.fields[name]) !== null);
    const href = key === undefined ? null : hrefOf(this.#record.fields[key]);
    if (key !== undefined && href !== null) this.#used.set('url', key);
    return href;
  }

  image(): string | null {
    const given = this.line('image');
    return given !== null && /^https?:\/\//i.test(given) && parseUrl(given) !== null ? given : null;
  }

  publisher(url: string | null): ArticleDraft['publisher'] {
    const given = this.#keys.has('source') ? this.#record.fields[this.#keys.get('source') ?? ''] : undefined;
    const inner = isRecord(given) ? ['host', 'domain', 'url', 'href'].map((part) => given[part]) : [];
    const address = inner.find((value): value is string => typeof value === 'string' && value !== '');
    const name = this.line('source');
    const isHost = name !== null && /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(name);
    const isAddress = name !== null && /^https?:\/\//i.test(name);
    const host = address ?? (isHost || isAddress ? name : undefined);
    const givenHost = host === undefined ? null : hostOf(/^https?:/i.test(host) ? host : `http://${host}`);
    const named = isHost || isAddress ? null : name;
    const publisher = publisherOf(named, (url === null ? null : outletHost(url)) ?? givenHost, this.#options.source);
    return publisher !== null && named !== null ? { ...publisher, stated: true } : publisher;
  }

  /** The lead, or what a provider left of the text. */
  lead(): string | null {
    const own = withoutTail(withoutTags(this.line('lead')), this.#known());
    const key = this.#keys.get('text');
    const cut = this.#cut();
    if (own !== null || key === undefined || cut === null || cut.text === '') return own;
    this.#used.set('lead', key);
    return cut.text;
  }

  paragraphs(): Paragraph[] {
    const cut = this.#cut();
    if (cut !== null) {
      const missing = cut.missing.toLocaleString('en');
      this.#warnings.push({
        code: 'text-cut',
        message: `The provider cut the text: ${missing} characters are missing.`,
      });
      return [];
    }
    const html = this.#read('html', (value, key) => markupOf(value, key, this.#warnings));
    const read = this.#read('text', (value, key) => textOf(value, key, this.#warnings));
    const plainKey = this.#keys.get('text')?.toLowerCase() === 'text';
    if (read !== null && (plainKey || !looksLikeHtml(read))) return textParagraphs(read);
    return html !== null
      ? withoutTailParagraph(htmlParagraphs(html), this.#known())
      : read === null
        ? []
        : htmlParagraphs(read);
  }

  /** Where the fields stand in the record's bytes, which values no field was read from, and what was doubtful. */
  evidence(): Pick<ArticleDraft, 'provenance' | 'unclaimed' | 'warnings'> {
    const provenance: Partial<Record<ArticleField, ByteSpan[]>> = {};
    const keys = new Set<string>();
    // What stood inside a value has its place, too.
    const starts = new Set<number | undefined>();
    const used: [FieldName, string][] = [...this.#used];
    if (this.#clock !== null) used.push(['publishedAt', this.#clock]);
    for (const [name, key] of used) {
      const span = this.#record.spans[key];
      keys.add(key);
      starts.add(span?.start);
      if (span !== undefined) provenance[PROVENANCE[name]] = [...(provenance[PROVENANCE[name]] ?? []), { ...span }];
    }
    const unclaimed = Object.keys(this.#record.spans)
      .filter((key) => !keys.has(key) && !starts.has(this.#record.spans[key]?.start))
      .flatMap((key) => this.#record.spans[key] ?? [])
      .map(({ start, end }) => ({ start, end }));
    // They quote keys and values.
    const warnings = this.#warnings.map(({ code, message }) => ({ code, message: normaliseText(message) }));
    return { provenance, unclaimed, warnings };
  }

  // What the tail of a feed's entry names: the article and its outlet.
  #known(): string[] {
    const keys = (['title', 'source'] as const).flatMap((name) => this.#keys.get(name) ?? []);
    return keys.flatMap((key) => lineOf(this.#record.fields[key], key, []) ?? []);
  }

  #cut(): CutText | null {
    const value = this.#record.fields[this.#keys.get('text') ?? ''];
    return this.#keys.has('html') || typeof value !== 'string' ? null : cutText(value);
  }

  #read<T>(name: FieldName, read: (value: unknown, key: string) => T | null): T | null {
    const key = this.#keys.get(name);
    if (key === undefined) return null;
    const value = read(this.#record.fields[key], key);
    if (value !== null) this.#used.set(name, key);
    return value;
  }
}

// `Par Ama Diop` is `Ama Diop`; a name may begin with other small words.
function withoutBy(author: string | null): string | null {
  // A number is somebody's place in a list that did not come along.
  if (author === null || /^\d{1,10}$/.test(author)) return null;
  return author.replace(/^(?:[Pp]ar|PAR|[Bb]y|BY)\s{1,3}(?=\p{Lu})/u, '');
}
