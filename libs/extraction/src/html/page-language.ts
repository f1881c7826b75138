import { languageTag } from '../language-tag.js';
import type { PageFacts } from './page-facts.js';
import { type PageValues, type Stated, stated } from './page-values.js';

/** The language that the page declares, and its locale as written. */
export function pageLanguage(facts: PageFacts, values: PageValues): { language: Stated | null; locale: Stated | null } {
  const root = facts.language === null ? [] : stated(facts.language.value, facts.language);
  const told = [
    ...root,
    ...values.metas('content-language', 'language', 'dc.language', 'dcterms.language'),
    ...values.linked('inLanguage'),
    ...values.items('inlanguage'),
    ...values.metas('og:locale'),
  ].filter(({ value }) => languageTag(value) !== null);
  const [first] = told;
  const tag = first === undefined ? null : languageTag(first.value);
  const locale = told.find(({ value }) => /[_-]/.test(value) && languageTag(value) === tag) ?? null;
  return { language: first === undefined || tag === null ? null : { ...first, value: tag }, locale };
}
