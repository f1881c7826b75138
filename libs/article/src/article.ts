import type { CountryCode } from './country.js';
import type { LabelMethod } from './label-method.js';
import type { Mention } from './mention.js';

/** How exactly a date is known. `instant` has seconds, `minute` has not; `unknown` means no usable date. */
export type DatePrecision = 'instant' | 'minute' | 'day' | 'month' | 'year' | 'unknown';

/**
 * When an article appeared, as far as it is known.
 * `at` is the first UTC instant (`YYYY-MM-DDTHH:MM:SSZ`, milliseconds only where given) of what is known; null when unknown.
 * `day` is the calendar day in the article's own offset (`YYYY-MM-DD`), null when coarser than a day.
 * `offset` is `±HH:MM` as given by the article, null when it gave none.
 */
export interface PublishedDate {
  at: string | null;
  day: string | null;
  offset: string | null;
  precision: DatePrecision;
}

/** One block of running text; `heading` marks a subheading inside the body. */
export interface Paragraph {
  text: string;
  heading: boolean;
}

/** Who published: display name and host without `www.`; at least one of them is known. */
export interface Publisher {
  name: string | null;
  host: string | null;
  /** The record names its outlet in a field of its own, so the name decides which source it is; otherwise the host does. */
  stated?: true;
}

/** The fields of an article whose origin in the raw record is recorded, and by which versions differ. */
export type ArticleField =
  | 'url'
  | 'title'
  | 'lead'
  | 'publisher'
  | 'published'
  | 'modifiedAt'
  | 'language'
  | 'locale'
  | 'section'
  | 'author'
  | 'image'
  | 'tags'
  | 'paragraphs'
  | 'givenCountries'
  | 'givenTopics';

/** A half-open range of bytes, `start` inclusive and `end` exclusive, counted from the first byte of the raw record. */
export interface ByteSpan {
  start: number;
  end: number;
}

/** What a reader could make of one raw record, before any label is inferred. Everything unknown is null or empty. */
export interface ArticleDraft {
  /** Canonical URL (see `canonicalUrl`), null when the record carries none. */
  url: string | null;
  title: string | null;
  lead: string | null;
  publisher: Publisher | null;
  published: PublishedDate;
  /** UTC instant of the last edit, null when unknown. */
  modifiedAt: string | null;
  /** The number that its publisher gives this edition of the article; absent where it gives none. */
  edition?: number;
  /** BCP 47 language that the record itself declares (`fr` from `fr_FR` or a given field), null when it declares none. */
  language: string | null;
  /** The locale as written, such as `fr_FR`. */
  locale: string | null;
  section: string | null;
  author: string | null;
  image: string | null;
  /** Publisher's tags in order of first appearance, each once. */
  tags: string[];
  paragraphs: Paragraph[];
  /** Countries given by a structured record: codes, or names that a later step resolves. */
  givenCountries: string[] | null;
  /** Topics given by a structured record: IPTC codes, English IPTC names or own words. */
  givenTopics: string[] | null;
  /** Where each known field was read. */
  provenance: Partial<Record<ArticleField, ByteSpan[]>>;
  /** Byte ranges of lines that no field claimed and that are not white space. */
  unclaimed: ByteSpan[];
  /** What the reader wants a person to know, such as witnesses of the date that disagree. */
  warnings: DraftWarning[];
}

/** Something doubtful that did not stop the reading. `code` is kebab-case and stable, `message` is an English sentence. */
export interface DraftWarning {
  code: string;
  message: string;
}

/** What an article is about, or merely names. */
export type CountryRole = 'focus' | 'mentioned';

/** A subject country of an article. `mentions` counts title, lead and body, never tags. */
export interface CountryLabel {
  code: CountryCode;
  role: CountryRole;
  mentions: number;
  method: LabelMethod;
  /** Calibrated probability (0 to 1) that the article is about the country. */
  score: number;
  /** What made the label: `lexicon 1a2b3c4d`, `given`, `person`. */
  version: string;
}

/** A topic of an article. `key` is an eight-digit IPTC Media Topic code or an own key (trimmed NFC lower case). */
export interface TopicLabel {
  key: string;
  /** The first spelling of an own key; for IPTC codes the English name. */
  label: string;
  method: LabelMethod;
  /** Probability (0 to 1) that the label is right, null where nothing was weighed. */
  score: number | null;
  /** What made the label: `lexicon 1a2b3c4d`, `tag-map 3`, `rule own-key 2`, `model fr 4`, `given`, `person`. */
  version: string;
}

/** How a language is known: a structured record gave it, the page or the upload declares it, a detector read it, or not at all. */
export type LanguageMethod = 'given' | 'declared' | 'detector' | 'none';

/** By what near-copies of a text are found; made by the stories package. */
export interface StorySketch {
  /** Hex; equal for texts of exactly the same words. */
  digest: string;
  /** Texts that are near-copies share at least one; empty for a text that is only joined with exactly the same words. */
  keys: Uint32Array;
  /** What two texts are compared by before their words are read. */
  print: Uint8Array;
}

/** Everything that the analysis adds to a draft. */
export interface Labels {
  /** BCP 47 language, null when it was neither given nor inferred, `und` when there is too little text. */
  language: string | null;
  languageMethod: LanguageMethod;
  /** What read the language: `detector <hash8>`; null where nothing was detected. */
  languageVersion: string | null;
  countries: CountryLabel[];
  topics: TopicLabel[];
  mentions: Mention[];
  /** Null for an article without words. */
  storySketch: StorySketch | null;
  warnings: DraftWarning[];
}
