import type { ArticleDraft, ArticleField, DatePrecision } from './article.js';
import { contains } from './contains.js';
import { datesDiffer, type EditionOrder, type EditionTimes, orderEditions } from './edition-order.js';

/**
 * Why the edition shown is shown: a witness of their order, `text` because the other one has none or less of it, `upload`
 * because nothing tells which is later and it was sent later; `copy` where it says no other words.
 */
export type ShownBy = EditionOrder['by'] | 'text' | 'upload' | 'copy';

/** What one more version did to an article. */
export interface FoldStep {
  /** The article as shown afterwards. */
  draft: ArticleDraft;
  /** What the next edition is compared with: what the shown one does not say of its time, those shown before it said. */
  asOf: EditionTimes;
  /** Fields in which the version differs from what was shown; empty = it brought nothing new. */
  changed: ArticleField[];
  /** Whether the version's own fields are shown now; false for nothing new and for an edition that is only kept. */
  shown: boolean;
  by: ShownBy;
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

const WORDS = ['title', 'lead', 'paragraphs'] as const;

/** What a draft says in its headline, lead or text, without spaces and marks; empty where it says nothing. */
function wordsOf(draft: ArticleDraft, field: (typeof WORDS)[number]): string {
  if (field === 'paragraphs') return lettersAndDigits(draft.paragraphs.map((paragraph) => paragraph.text).join(''));
  return lettersAndDigits(draft[field] ?? '');
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
/** What is shown of one edition alone. */
const OF_ONE_EDITION: ReadonlySet<ArticleField> = new Set(['title', 'lead', 'paragraphs', 'published', 'modifiedAt']);

/** How a version stands to what is shown. */
interface Standing {
  kind: 'copy' | 'later' | 'kept';
  by: ShownBy;
  /** Whether its headline, lead and text are those known, as far as it has them. */
  hasSameWords: boolean;
  /** Whether the text known stays: it has the same one or none. */
  hasSameText: boolean;
}

function standingOf(known: ArticleDraft, incoming: ArticleDraft, asOf: EditionTimes): Standing {
  const words = WORDS.map((field) => ({ field, had: wordsOf(known, field), has: wordsOf(incoming, field) }));
  const spoken = words.filter(({ had, has }) => had !== '' && has !== '');
  const hasSameWords = spoken.every(({ had, has }) => had === has);
  const { had: before, has: text } = words.find(({ field }) => field === 'paragraphs')!;
  const found = { hasSameWords, hasSameText: hasSameWords || (before !== '' && (text === '' || before === text)) };
  const standing = (isShown: boolean, by: ShownBy): Standing => ({ kind: isShown ? 'later' : 'kept', by, ...found });
  // A copy may be cut short, and a date of publication that differs beside the same words was read or written otherwise.
  const isCopy = spoken.every(({ had, has }) => contains(had, has));
  const order = orderEditions(asOf, incoming);
  if (isCopy && (order === null || order.by === 'published')) return { kind: 'copy', by: 'copy', ...found };
  if (order !== null && order.by !== 'published') return standing(order.isLater, order.by);
  if ((text === '') !== (before === '')) return standing(text !== '', 'text');
  if (order !== null) return standing(order.isLater, order.by);
  return before !== text && contains(before, text) ? standing(false, 'text') : standing(true, 'upload');
}

function isSilent(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether a field of a version says more than is known. Nothing known is erased by silence or replaced by less of the same. */
function saysMore(field: ArticleField, known: ArticleDraft, incoming: ArticleDraft): boolean {
  switch (field) {
    case 'published':
      return (
        FINENESS[incoming.published.precision] >= FINENESS[known.published.precision] &&
        incoming.published.precision !== 'unknown'
      );
    case 'title':
    case 'lead':
    case 'paragraphs':
      if (isSilent(incoming[field])) return false;
      return isSilent(known[field]) || !contains(wordsOf(known, field), wordsOf(incoming, field));
    case 'tags':
      return incoming.tags.some((tag) => !known.tags.includes(tag));
    case 'url':
      // Spellings of one address are one address: the first stays.
      return known.url === null && incoming.url !== null;
    default:
      return !isSilent(incoming[field] ?? null);
  }
}

/** What another edition puts in the place of a field that is shown of one edition alone. */
function ofEdition(field: ArticleField, known: ArticleDraft, incoming: ArticleDraft, standing: Standing) {
  switch (field) {
    case 'published':
      return saysMore(field, known, incoming) || datesDiffer(known.published, incoming.published);
    // A lead belongs to its text, a date of change to all words that came with it.
    case 'lead':
      return !standing.hasSameText || incoming.lead !== null;
    case 'modifiedAt':
      return !standing.hasSameWords || incoming.modifiedAt !== null;
    default:
      // An article keeps a name and a text.
      return !isSilent(incoming[field]);
  }
}

function takes(field: ArticleField, known: ArticleDraft, incoming: ArticleDraft, standing: Standing): boolean {
  const { kind, by } = standing;
  if (kind === 'kept') {
    const mayFill = field === 'paragraphs' || !OF_ONE_EDITION.has(field);
    return mayFill && isSilent(known[field]) && !isSilent(incoming[field]);
  }
  if (kind === 'later' && OF_ONE_EDITION.has(field)) return ofEdition(field, known, incoming, standing);
  const isDatedLater = kind === 'later' && (by === 'edition' || by === 'modifiedAt');
  if (field === 'tags' && isDatedLater) return incoming.tags.length > 0;
  return saysMore(field, known, incoming);
}

function merged(field: ArticleField, known: ArticleDraft, incoming: ArticleDraft): unknown {
  if (field !== 'publisher') return incoming[field];
  return {
    name: incoming.publisher?.name ?? known.publisher?.name ?? null,
    // The same article under a mobile or mirrored address has not changed its outlet.
    host: known.publisher?.host ?? incoming.publisher?.host ?? null,
    ...((incoming.publisher?.stated ?? known.publisher?.stated) ? { stated: true } : {}),
  };
}

/** What a draft says, apart from where it was read: equal for records that bring the same edition. */
export function draftContent(draft: ArticleDraft): string {
  return canonical([draft.edition ?? null, ...FIELDS.map((field) => draft[field])]);
}

/** The fields in which two drafts differ. */
export function differingFields(one: ArticleDraft, other: ArticleDraft): ArticleField[] {
  return FIELDS.filter((field) => !same(one[field], other[field]));
}

/**
 * Adds a version to what is known of the same article, in order of arrival. Headline, lead, text and times are those of one
 * edition: the one known to be later, where nothing tells, the one that was sent later; one without a text, or with less of it
 * and no number or date of change that makes it later, never takes the place of a fuller one. Copies and kept editions add what was
 * not known, also a text to an edition without one.
 */
export function foldVersion(known: ArticleDraft, incoming: ArticleDraft, asOf: EditionTimes = known): FoldStep {
  const standing = standingOf(known, incoming, asOf);
  const { kind, by } = standing;
  const draft: ArticleDraft = { ...known };
  const provenance = { ...incoming.provenance };
  const taken: ArticleField[] = [];
  for (const field of FIELDS) {
    const value = merged(field, known, incoming);
    if (same(known[field], value)) continue;
    if (!takes(field, known, incoming, standing)) delete provenance[field];
    else {
      taken.push(field);
      Object.assign(draft, { [field]: value });
    }
  }
  if (kind === 'kept') {
    const changed = FIELDS.filter(
      (field) =>
        field !== 'modifiedAt' &&
        saysMore(field, known, incoming) &&
        !same(known[field], merged(field, known, incoming)),
    );
    return { draft: taken.length > 0 ? draft : known, asOf, changed, shown: false, by };
  }
  // A later number of the same words is only remembered.
  if (taken.length === 0)
    return { draft: known, asOf: timesAfter(asOf, known, incoming), changed: [], shown: false, by: 'copy' };
  return {
    draft: { ...draft, provenance, unclaimed: incoming.unclaimed, warnings: incoming.warnings },
    asOf: timesAfter(asOf, draft, incoming),
    changed: taken,
    shown: true,
    by,
  };
}

function timesAfter(asOf: EditionTimes, { published }: ArticleDraft, incoming: ArticleDraft): EditionTimes {
  const edition = incoming.edition ?? asOf.edition;
  const modifiedAt = incoming.modifiedAt ?? asOf.modifiedAt;
  return { published, modifiedAt, ...(edition === undefined ? {} : { edition }) };
}
