import type { Facets, PageQuestion } from '@vigie/contract';
import type { Answered } from '../../questions.js';
import { readSelection, type Selection } from '../../selection/parameters.js';
import type { Chart } from '../overview/overview-questions.js';

/** Buckets that stay readable in a chart over the whole width, and in one of half of it. */
const WHOLE = 130;
const HALF = 40;
/** Topics, countries and the like that are counted; a source may have more. */
export const MOST_VALUES = 200;

/** All articles of a source. */
export const allOf = (id: string): Selection => ({ ...readSelection(''), source: [id] });

/** What the page of a source asks: how much it wrote over time, about what, where and in which languages. */
export const SOURCE_QUESTIONS: PageQuestion[] = [
  { kind: 'facets', by: ['topic', 'country', 'language', 'tag'], limit: MOST_VALUES, subtopics: true },
  { kind: 'attention', split: 'none', interval: 'auto', most: WHOLE },
  { kind: 'attention', split: 'topic', top: 6, interval: 'auto', most: HALF },
  { kind: 'attention', split: 'country', top: 6, interval: 'auto', most: HALF },
];

/** The answers again as what they are about; null when they are not those of this page. */
export function readSource({ questions, page }: Answered): { facets: Omit<Facets, 'asOf'>; charts: Chart[] } | null {
  const [facets, ...others] = page.answers;
  if (facets?.kind !== 'facets') return null;
  const charts = others.flatMap((attention, index) => {
    const asked = questions[index + 1];
    return attention.kind === 'attention' && asked?.kind === 'attention' ? [{ asked, attention }] : [];
  });
  return { facets, charts };
}
