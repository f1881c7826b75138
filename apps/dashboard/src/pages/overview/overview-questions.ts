import type { Attention, Facets, Matrix, PageQuestion } from '@vigie/contract';
import type { Speech } from '../../i18n/language.js';
import type { Answered } from '../../questions.js';
import type { View } from '../../selection/parameters.js';
import { renamed, toldApart } from '../../selection/told-apart.js';

/** Buckets that stay readable: in the large chart as one series, as several, and in a chart a third as wide. */
const WHOLE = 130;
const SPLIT = 60;
const NARROW = 27;
/** Countries and topics of the heat map. */
export const CELLS = 12;
/** Values of each list; there may be more. */
export const LISTED = 200;

type AttentionQuestion = Extract<PageQuestion, { kind: 'attention' }>;
/** A chart over time as it was asked, and its numbers. */
export type Chart = { asked: AttentionQuestion; attention: Omit<Attention, 'asOf'> };
/** The answers of the page under the names of its panels; all of one state. */
export type Overview = {
  asOf: string;
  facets: Omit<Facets, 'asOf'>;
  main: Chart;
  narrow: Chart[];
  matrix: Omit<Matrix, 'asOf'>;
};

/** Everything that the overview shows, as one page of questions. */
export function overviewQuestions(view: View): PageQuestion[] {
  const { split, interval, measure, share } = view;
  const chart = (by: NonNullable<View['split']>, most: number, top: number): AttentionQuestion => ({
    kind: 'attention',
    split: by,
    top,
    measure: measure ?? 'articles',
    share: share ?? 'none',
    // A chosen interval holds everywhere; left to us, charts with less room get fewer and wider buckets.
    ...(interval ? { interval } : { interval: 'auto', most }),
  });
  return [
    {
      kind: 'facets',
      by: ['topic', 'source', 'country', 'sourceCountry', 'language', 'tag'],
      limit: LISTED,
      stories: false,
      subtopics: true,
    },
    chart(split ?? 'none', (split ?? 'none') === 'none' ? WHOLE : SPLIT, 8),
    chart('topic', NARROW, 6),
    chart('source', NARROW, 6),
    chart('country', NARROW, 6),
    { kind: 'matrix', rows: 'country', columns: 'topic', top: CELLS },
  ];
}

/** The answers again as what they are about; null when they are not those of the overview. */
export function readOverview({ questions, page }: Answered): Overview | null {
  const [facets, ...others] = page.answers;
  const matrix = others.pop();
  const charts = others.flatMap((attention, index) => {
    const asked = questions[index + 1];
    return attention.kind === 'attention' && asked?.kind === 'attention' ? [{ asked, attention }] : [];
  });
  const [main, ...narrow] = charts;
  if (facets?.kind !== 'facets' || matrix?.kind !== 'matrix' || !main) return null;
  return { asOf: page.asOf, facets, main, narrow, matrix };
}

/** A chart's question as the parameters of its CSV, with the interval that was taken. */
export function csvParameters({ asked, attention }: Chart): Record<string, string | null> {
  const { split = 'none', measure = 'articles', share = 'none', top = 10 } = asked;
  return { interval: attention.interval, split, measure, share: share === 'none' ? null : share, top: String(top) };
}

/** The overview with topics of the same name told apart. */
export function tellApart(overview: Overview, speech: Speech): Overview {
  const { facets, main, narrow, matrix } = overview;
  const names = toldApart(facets.facets.topic ?? [], speech);
  if (names.size === 0) return overview;
  const named = ({ asked, attention }: Chart): Chart => ({
    asked,
    attention: asked.split === 'topic' ? { ...attention, series: renamed(attention.series, names) } : attention,
  });
  return {
    ...overview,
    facets: { ...facets, facets: { ...facets.facets, topic: renamed(facets.facets.topic ?? [], names) } },
    main: named(main),
    narrow: narrow.map(named),
    matrix: { ...matrix, columns: renamed(matrix.columns, names) },
  };
}
