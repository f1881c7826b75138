import { SqlParameters } from '../read-models/sql-parameters.js';
import { type MarkedText, markTexts, type UnmarkedText } from './marked-texts.js';
import { type Mark, rangesOf } from './marks.js';
import { bestPassage } from './passage.js';
import type { Statements } from './read-terms.js';
import type { TextNear, TextTerm } from './text-query.js';

/** What was searched for in one field of an article as it is listed, in UTF-16 units of that field. */
export interface Highlight {
  field: 'title' | 'lead' | 'snippet';
  start: number;
  end: number;
}

/** What a list shows of an article that was searched for: its best passage, and where the words are. */
export interface FoundText {
  snippet: string | null;
  highlights: Highlight[];
}

/** A passage is looked for this far into a text, in characters. */
const SEARCHED = 30_000;

interface ShownText {
  id: string;
  config: string;
  title: string | null;
  lead: string | null;
  body: string;
}

/** Where terms were found in articles, by id; empty without terms. */
export async function foundTexts(
  statements: Statements,
  ids: readonly number[],
  terms: readonly (TextTerm | TextNear)[],
): Promise<Map<string, FoundText>> {
  if (terms.length === 0 || ids.length === 0) return new Map();
  const parameters = new SqlParameters();
  const rows = await statements.rows<ShownText>(
    `SELECT article.id::text AS id, article_search.config, article.title, article.lead,
       left(coalesce((SELECT string_agg(paragraph.value ->> 'text', ' ' ORDER BY paragraph.place)
         FROM jsonb_array_elements(article_text.paragraphs) WITH ORDINALITY AS paragraph(value, place)), ''), ${SEARCHED}) AS body
     FROM article JOIN article_text ON article_text.article_id = article.id
     JOIN article_search ON article_search.article_id = article.id
     WHERE article.id = ANY(${parameters.add(ids, 'bigint[]')})`,
    parameters,
  );
  const marked = await markTexts(statements, rows.flatMap(fieldsOf), terms);
  return new Map(rows.map(({ id }, place) => [id, foundText(marked.slice(place * 3, place * 3 + 3))]));
}

function fieldsOf({ config, title, lead, body }: ShownText): UnmarkedText[] {
  return [
    { config, field: 'title', text: title ?? '' },
    { config, field: 'lead', text: lead ?? '' },
    { config, field: null, text: body },
  ];
}

function foundText([title, lead, body]: MarkedText[]): FoundText {
  const { text, tokens, marks } = body!;
  const passage = bestPassage(text, tokens, marks);
  const within = marks.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  return {
    snippet: text === '' ? null : text.slice(passage.start, passage.end),
    highlights: [
      ...highlights('title', title!.marks, 0),
      ...highlights('lead', lead!.marks, 0),
      ...highlights('snippet', within, passage.start),
    ],
  };
}

function highlights(field: Highlight['field'], marks: readonly Mark[], from: number): Highlight[] {
  return rangesOf(marks).map(({ start, end }) => ({ field, start: start - from, end: end - from }));
}
