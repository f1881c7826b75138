import type { Answer, AttentionAnswer, FacetsAnswer, MatrixAnswer, Question, Selection } from '@vigie/article';
import type { Facets, PageAnswer } from '@vigie/contract';
import type { LabelLanguage } from '../platform/language.js';
import { keyLabel } from './key-label.js';

type Asked<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
type Answered<Kind extends PageAnswer['kind']> = Extract<PageAnswer, { kind: Kind }>;

/**
 * An answer as it is sent, countries and languages named. Made field by field, because answers may be too large to have
 * everything else stripped from them afterwards.
 */
export function toAnswer(
  question: Question,
  answer: Answer,
  selection: Selection,
  language: LabelLanguage,
): PageAnswer {
  if (question.kind === 'attention' && answer.kind === 'attention')
    return toAttention(question, answer, selection, language);
  if (question.kind === 'facets' && answer.kind === 'facets') return toFacets(question, answer, language);
  if (question.kind === 'matrix' && answer.kind === 'matrix') return toMatrix(question, answer, language);
  throw new Error(`A question of ${question.kind} was answered with ${answer.kind}.`);
}

function toAttention(
  { split }: Asked<'attention'>,
  { interval, buckets, series, other, totals, denominator, undated }: AttentionAnswer,
  { timezone, dates }: Selection,
  language: LabelLanguage,
): Answered<'attention'> {
  const line = ({ values, total }: typeof totals) => ({ values, total });
  return {
    kind: 'attention',
    interval,
    tz: timezone,
    from: dates?.from ?? null,
    to: dates?.to ?? null,
    buckets,
    series: series.map(({ key, label, values, total }) => ({
      key,
      label: keyLabel(split, key, label, language),
      values,
      total,
    })),
    other: other === null ? null : line(other),
    totals: line(totals),
    denominator: denominator === null ? null : { kind: denominator.kind, values: denominator.values },
    undated,
  };
}

function toFacets({ by }: Asked<'facets'>, answer: FacetsAnswer, language: LabelLanguage): Answered<'facets'> {
  const { articles, stories, sources } = answer.total;
  const facets: Facets['facets'] = {};
  for (const dimension of by)
    facets[dimension] = (answer.facets[dimension] ?? []).map((value) => ({
      key: value.key,
      label: keyLabel(dimension, value.key, value.label, language),
      articles: value.articles,
      ...(value.stories === undefined ? {} : { stories: value.stories }),
      ...(value.withSubtopics === undefined ? {} : { withSubtopics: value.withSubtopics }),
    }));
  return { kind: 'facets', total: { articles, stories, sources }, facets };
}

function toMatrix(asked: Asked<'matrix'>, { rows, columns, cells }: MatrixAnswer, language: LabelLanguage) {
  const named = (dimension: string) => (one: { key: string; label: string }) => ({
    key: one.key,
    label: keyLabel(dimension, one.key, one.label, language),
  });
  return {
    kind: 'matrix',
    rows: rows.map(named(asked.rows)),
    columns: columns.map(named(asked.columns)),
    cells,
  } satisfies Answered<'matrix'>;
}
