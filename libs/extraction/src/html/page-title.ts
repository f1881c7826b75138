import { labelKey } from '@vigie/article';
import type { PageFacts } from './page-facts.js';
import { type PageValues, type Stated, stated } from './page-values.js';

const TITLE_LENGTH = 400;
const HEADLINES = 8;
const SAME_WORDS = 0.7;
const SEPARATOR = /\s+[-–—|:•·»›\\/]+\s+|\s*[|•»]\s*|\s+::\s+/gu;

/** The headline: what the metadata and the page's own `<h1>` agree on, without the site's name. */
export function pageTitle(facts: PageFacts, values: PageValues, site: string | null): Stated | null {
  const linked = values.linked('headline');
  const told = [
    ...linked,
    ...values.metas(
      'og:title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'dcterms.title',
      'twitter:title',
      'headline',
    ),
    ...values.items('headline'),
  ].filter(isUsable);
  const [titleTag] = facts.titles.flatMap(({ value, ...span }) => stated(value, span)).filter(isUsable);
  const headlines = facts.headlines
    .slice(0, HEADLINES)
    .flatMap(({ value, ...span }) => stated(value, span))
    .filter(isUsable);
  const all = titleTag === undefined ? told : [...told, titleTag];
  const named = new Set(
    [site, ...values.meta('og:site_name').map(({ value }) => value)].flatMap((name) =>
      name === null ? [] : [labelKey(name)],
    ),
  );
  const shown = headlines.find(
    (headline) => !named.has(labelKey(headline.value)) && all.some((other) => agree(headline.value, other.value)),
  );
  if (shown !== undefined) {
    const other = reworded(shown, told);
    return inMetadata(shown, linked) ?? (other === null ? shown : withoutSite(other, named, titleTag));
  }
  const [first] = told;
  if (first !== undefined) return withoutSite(first, named, titleTag);
  const lone = headlines.length === 1 ? headlines[0] : undefined;
  if (lone !== undefined && !named.has(labelKey(lone.value)) && titleTag === undefined) return lone;
  return titleTag === undefined ? (lone ?? null) : withoutSite(titleTag, named, undefined);
}

function isUsable({ value }: Stated): boolean {
  return value.length <= TITLE_LENGTH && /[\p{L}\p{N}]/u.test(value);
}

// `<h1>` may hold a rubric as well; linked data cuts long headlines.
function inMetadata(shown: Stated, linked: readonly Stated[]): Stated | null {
  const key = labelKey(shown.value);
  const found = linked.find(({ value }) => key.length > value.length && key.endsWith(labelKey(value)));
  return found ?? null;
}

// Where the metadata words the same headline otherwise, it is what the publisher gives others as the title; a cut one is not.
function reworded(shown: Stated, told: readonly Stated[]): Stated | null {
  const [first] = told;
  if (first === undefined || /(?:…|\.{3})$/.test(first.value) || !agree(first.value, shown.value)) return null;
  const [one, other] = [plainKey(first.value), plainKey(shown.value)];
  return one.includes(other) || other.includes(one) ? null : first;
}

function plainKey(text: string): string {
  return labelKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two texts are one headline: one holds the other, or most words are the same. */
function agree(one: string, other: string): boolean {
  const [a, b] = [labelKey(one), labelKey(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 12 && long.includes(short)) return true;
  const [words, others] = [wordsOf(short), wordsOf(long)];
  if (words.size < 3) return words.size > 0 && long.startsWith(short) && SEPARATOR.test(long.slice(short.length));
  let same = 0;
  for (const word of words) if (others.has(word)) same++;
  return same / words.size >= SAME_WORDS;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

// `Headline - Site`, `Site | Headline`: the part that is the site's name goes, or what the page's title has besides this one.
function withoutSite(title: Stated, named: ReadonlySet<string>, titleTag: Stated | undefined): Stated {
  const { value } = title;
  const cuts = [...value.matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const behind = value.slice(cut.index + cut[0].length);
    const before = value.slice(0, cut.index);
    if (named.has(labelKey(behind))) return { ...title, value: before };
    if (named.has(labelKey(before))) return { ...title, value: behind };
  }
  const last = cuts.at(-1);
  if (last === undefined || titleTag !== undefined) return title;
  // A page's own title mostly ends with the site's name, which is short.
  const before = value.slice(0, last.index);
  const behind = value.slice(last.index + last[0].length);
  const isSuffix = wordsOf(before).size >= 3 && wordsOf(behind).size <= 4 && !/^\s*:/.test(last[0]);
  return isSuffix ? { ...title, value: before.trim() } : title;
}
