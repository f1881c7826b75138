import { labelKey } from '@vigie/article';
import { findPrintedDates } from '../printed-dates.js';
import type { PageFacts } from './page-facts.js';
import { type PageValues, type Stated, stated } from './page-values.js';

const AUTHOR_LENGTH = 200;
const BYLINE_LENGTH = 80;
const NAMES = 6;
const LABEL =
  /^(?:by|par|por|von|da|di|автор|written by|texte de|texto de|author|auteur|autor|redactado por|publié par|posted by)\s*:?\s+(?=\S)/iu;
const NO_NAME =
  /^(?:admin|administrator|editor|staff|webmaster|null|undefined|none|user|guest|author|redaction|https?:\/\/.*|@.*|www\..*|\d+)$/i;

/** Who wrote it, names between commas: as the metadata say, else the byline. */
export function pageAuthor(facts: PageFacts, values: PageValues): Stated | null {
  const told = [
    () => values.linked('author'),
    () => values.metas('dc.creator', 'dcterms.creator'),
    () => values.metas('author', 'article:author', 'og:article:author'),
    () =>
      values.metas(
        'parsely-author',
        'sailthru.author',
        'byl',
        'dc.contributor',
        'citation_author',
        'article:author_name',
        'cxenseparse:author',
        'twitter:data1',
      ),
    () => values.items('author').filter(({ value }) => value.length <= BYLINE_LENGTH),
    () => values.persons().slice(0, 1),
    () =>
      facts.bylines
        .flatMap(({ value, ...span }) => (value.trim().length <= BYLINE_LENGTH ? stated(value, span) : []))
        .filter(({ value }) => LABEL.test(value) || isName(value))
        .slice(0, 1),
  ];
  for (const ask of told) {
    const names = new Map<string, Stated>();
    for (const { value, span } of ask()) {
      const name = nameIn(value);
      if (name !== '' && name.length <= AUTHOR_LENGTH && !NO_NAME.test(name) && /\p{L}/u.test(name))
        names.set(labelKey(name), { value: name, span });
    }
    const [first, ...others] = [...names.values()].slice(0, NAMES);
    if (first !== undefined)
      return { value: [first, ...others].map(({ value }) => value).join(', '), span: first.span };
  }
  return null;
}

// Without `By`, and without what bylines put behind the name: an account, a date, a rank.
function nameIn(value: string): string {
  const plain = value.replace(LABEL, '');
  const [date] = findPrintedDates(plain);
  const undated = date === undefined ? plain : plain.slice(0, date.start);
  return (undated.split(/\s+(?:[-–—|•·]\s|@)/u)[0] ?? '').replace(/[\s,;|•·–—-]+$/u, '');
}

// Two to five words, each with a capital or of a script without them.
function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*$/u.test(word))
  );
}
