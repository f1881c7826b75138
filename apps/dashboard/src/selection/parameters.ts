import type { SELECTION_DIMENSIONS } from '@vigie/contract';
import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsNativeArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs';

/** Filters that may be repeated; `!` in front excludes, `none` selects articles without any. */
export type FilterName = (typeof SELECTION_DIMENSIONS)[number];

const list = parseAsNativeArrayOf(parseAsString);

/** The selection as it stands in the URL, under the names the API gives it. */
export const selectionParsers = {
  q: parseAsString,
  from: parseAsString,
  to: parseAsString,
  tz: parseAsString,
  countryRole: parseAsStringLiteral(['focus']),
  topic: list,
  source: list,
  country: list,
  sourceCountry: list,
  language: list,
  tag: list,
  collection: list,
  upload: list,
  story: list,
} satisfies Record<FilterName, unknown> & Record<string, unknown>;
export type Selection = inferParserType<typeof selectionParsers>;

/** How the main chart looks at the selection; absent values leave the choice to the dashboard. */
export const viewParsers = {
  interval: parseAsStringLiteral(['hour', 'day', 'week', 'month', 'quarter', 'year']),
  split: parseAsStringLiteral(['none', 'topic', 'source', 'country', 'sourceCountry', 'language', 'tag']),
  measure: parseAsStringLiteral(['articles', 'stories', 'sources']),
  share: parseAsStringLiteral(['none', 'corpus', 'source', 'language', 'collection']),
  shape: parseAsStringLiteral(['bars', 'lines']),
};
export type View = inferParserType<typeof viewParsers>;

const writeSelection = createSerializer(selectionParsers);
const writeView = createSerializer(viewParsers);
export const readSelection = createLoader(selectionParsers);

/** The selection as a query string: `?…`, or empty when nothing is selected. */
export function selectionQuery(
  selection: Partial<Selection>,
  extra: Record<string, string | null | undefined> = {},
): string {
  const query = new URLSearchParams(writeSelection(selection));
  for (const [name, value] of Object.entries(extra)) if (value) query.set(name, value);
  const text = query.toString();
  return text && `?${text}`;
}

/** A link to a page of the dashboard that carries the selection, and the view where there is one. */
export function pageHref(path: string, selection: Partial<Selection>, view: Partial<View> = {}): string {
  const query = `${selectionQuery(selection).slice(1)}&${writeView(view).slice(1)}`.replace(/^&|&$/g, '');
  return query ? `${path}?${query}` : path;
}
