import type { DraftWarning } from '@vigie/article';
import { chooseDate } from '../choose-date.js';
import { type CivilDate, dayOf } from '../civil-date.js';
import type { DateWitness } from '../date-witness.js';
import { UNTOLD } from '../dates/field-orders.js';
import { dateOf } from '../field-dates.js';
import type { DraftOptions } from '../options.js';
import { dateInUrl } from '../url-date.js';
import type { PageFacts } from './page-facts.js';
import type { PageValues, Stated } from './page-values.js';
import { visibleDates } from './visible-dates.js';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'datepublished',
  'bt:pubdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'published-date',
  'publication-date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'date.published',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'ptime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'citation_publication_date',
  'citation_date',
  'date',
  'article:create_at',
  'weibo:article:create_at',
  'creation_date',
  'created',
  'article.created',
];
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'article:modified',
  'og:updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'datemodified',
  'date.modified',
  'last-modified',
  'lastmod',
  'revised',
];

/** One dated statement and where it stands. */
interface DatedStatement extends DateWitness {
  source: Stated | null;
}

/** When an article appeared and was changed, by everything its page says. */
export interface HtmlDates {
  published: CivilDate | null;
  publishedBy: Stated | null;
  modified: CivilDate | null;
  modifiedBy: Stated | null;
  warnings: DraftWarning[];
}

/** Weighs what the metadata declares; `<time>`, printed dates and the address are asked where it is silent. */
export function pageDates(facts: PageFacts, values: PageValues, url: string | null, options: DraftOptions): HtmlDates {
  const { timezone, now = new Date() } = options;
  const unread: DraftWarning[] = [];
  const read = (source: Stated): DatedStatement[] => {
    const date = dateOf(source.value, 'date', { timezone, now, order: () => UNTOLD }, unread);
    return date === null ? [] : [{ kind: 'given', date, source }];
  };
  const given = [
    ...values.linked('datePublished'),
    ...values.metas(...PUBLISHED.slice(0, 4)),
    ...values.items('datepublished'),
    ...values.metas(...PUBLISHED.slice(4)),
    ...values.linked('dateCreated'),
    ...values.linked('uploadDate'),
    ...values.items('datecreated'),
  ].flatMap(read);
  const printed = visibleDates(
    facts,
    given.some(({ date }) => date.day !== null),
    read,
  );
  const inUrl = url === null ? null : dateInUrl(url);
  const witnesses: DatedStatement[] = [...agreeing(given), ...besides(given, printed.published)];
  if (inUrl !== null) witnesses.push({ kind: 'url', date: inUrl, source: null });
  const { witness, warnings } = chooseDate(witnesses, timezone, now);
  const chosen = witnesses.find((one) => one === witness) ?? null;
  const [modified] = [
    ...[...values.linked('dateModified'), ...values.metas(...MODIFIED), ...values.items('datemodified')].flatMap(read),
    ...printed.modified,
  ];
  return {
    published: chosen?.date ?? null,
    publishedBy: chosen?.source ?? null,
    modified: modified?.date ?? null,
    modifiedBy: modified?.source ?? null,
    warnings: witness === null ? [...warnings, ...unread] : warnings,
  };
}

// The first declaration is the most trusted; a later one of the same day may know the time as well.
function agreeing(given: readonly DatedStatement[]): DatedStatement[] {
  const [first] = given.filter(({ date }) => date.day !== null);
  if (first === undefined) return [...given];
  return given.filter(({ date }) => dayOf(date) === dayOf(first.date));
}

// What is printed counts where nothing is declared, or adds the time to a declared day.
function besides(given: readonly DatedStatement[], printed: readonly DatedStatement[]): DatedStatement[] {
  const [first] = given.filter(({ date }) => date.day !== null);
  if (first === undefined) return [...printed];
  return first.date.time === null ? printed.filter(({ date }) => dayOf(date) === dayOf(first.date)) : [];
}
