import type { ArticleDraft, ArticleField, DatePrecision } from './article.js';

/** What one more version did to an article. */
export interface FoldStep {
  /** The article as shown afterwards. */
  draft: ArticleDraft;
  /** Fields in which the version differs from what was shown; empty = it brought nothing new. */
  changed: ArticleField[];
  /** Whether the version's own fields are shown now; false for nothing new and for an older edition. */
  shown: boolean;
}

const FINENESS: Record<DatePrecision, number> = { unknown: 0, year: 1, month: 2, day: 3, minute: 4, instant: 5 };

/** Keys in one order, whatever store the value went through. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether `part` says nothing that `whole` does not: a copy cut short, or the same with other spaces, breaks and marks. */
function isExcerpt(part: string, whole: string): boolean {
  return lettersAndDigits(whole).includes(lettersAndDigits(part));
}

function bodyOf(draft: ArticleDraft): string {
  return draft.paragraphs.map((paragraph) => paragraph.text).join('\n');
}

/**
 * Whether a field of the incoming version takes the place of the known one. Nothing known is erased by silence;
 * unless the incoming edition is dated later, it is not replaced by less of the same either.
 */
function replaces(field: ArticleField, known: ArticleDraft, incoming: ArticleDraft, later: boolean): boolean {
  switch (field) {
    case 'published':
      return (
        FINENESS[incoming.published.precision] >= FINENESS[known.published.precision] &&
        incoming.published.precision !== 'unknown'
      );
    case 'paragraphs':
      return incoming.paragraphs.length > 0 && (later || !isExcerpt(bodyOf(incoming), bodyOf(known)));
    case 'tags':
      return incoming.tags.length > 0 && (later || incoming.tags.some((tag) => !known.tags.includes(tag)));
    case 'title':
    case 'lead': {
      const [before, after] = [known[field], incoming[field]];
      return after !== null && (before === null || later || !isExcerpt(after, before));
    }
    case 'givenCountries':
    case 'givenTopics':
      return (incoming[field]?.length ?? 0) > 0;
    case 'url':
      // Spellings of one address are one address: the first stays.
      return known.url === null && incoming.url !== null;
    case 'publisher':
      return incoming.publisher !== null;
    default:
      return incoming[field] !== null;
  }
}

const FIELDS: ArticleField[] = [
  'url',
  'title',
  'lead',
  'publisher',
  'published',
  'modifiedAt',
  'language',
  'locale',
  'section',
  'author',
  'image',
  'tags',
  'paragraphs',
  'givenCountries',
  'givenTopics',
];

function merged(field: ArticleField, known: ArticleDraft, incoming: ArticleDraft): unknown {
  if (field !== 'publisher') return incoming[field];
  return {
    name: incoming.publisher?.name ?? known.publisher?.name ?? null,
    // The same article under a mobile or mirrored address has not changed its outlet.
    host: known.publisher?.host ?? incoming.publisher?.host ?? null,
    ...((incoming.publisher?.stated ?? known.publisher?.stated) ? { stated: true } : {}),
  };
}

/** What a draft says, apart from where it was read: equal for records that bring the same. */
export function draftContent(draft: ArticleDraft): string {
  return canonical(FIELDS.map((field) => draft[field]));
}

/** Adds a version to what is known of the same article, in order of arrival. An edition dated earlier is compared but never shown. */
export function foldVersion(known: ArticleDraft, incoming: ArticleDraft): FoldStep {
  const [before, after] = [known.modifiedAt, incoming.modifiedAt];
  const older = before !== null && after !== null && Date.parse(after) < Date.parse(before);
  const later = before !== null && after !== null && Date.parse(after) > Date.parse(before);
  const draft: ArticleDraft = { ...known };
  const provenance = { ...incoming.provenance };
  const changed: ArticleField[] = [];
  for (const field of FIELDS) {
    const value = merged(field, known, incoming);
    if (!replaces(field, known, incoming, later)) {
      if (!same(known[field], value)) delete provenance[field];
    } else if (!same(known[field], value)) {
      changed.push(field);
      Object.assign(draft, { [field]: value });
    }
  }
  if (older) {
    const differs = changed.filter((field) => field !== 'modifiedAt');
    return { draft: known, changed: differs, shown: false };
  }
  if (changed.length === 0) return { draft: known, changed, shown: false };
  return {
    draft: { ...draft, provenance, unclaimed: incoming.unclaimed, warnings: incoming.warnings },
    changed,
    shown: true,
  };
}
