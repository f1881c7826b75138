import type { DataSource } from 'typeorm';
import { inSnapshot } from '../read-models/snapshot.js';
import { SqlParameters } from '../read-models/sql-parameters.js';
import { markTexts, type UnmarkedText } from './marked-texts.js';
import { rangesOf } from './marks.js';
import { readWhere } from './read-where.js';
import { shownTerms } from './where.js';

/** What was searched for in an article that is shown whole, in UTF-16 units of the field; `paragraphs/3` is the fourth. */
export interface ArticleHighlight {
  field: string;
  start: number;
  end: number;
}

interface WholeText {
  config: string;
  title: string | null;
  lead: string | null;
  paragraphs: string[];
}

/** Where an article has the words of a query, in their order; empty for an article that is not there. Throws `QuerySyntaxError`. */
export function articleHighlights(source: DataSource, articleId: number, query: string): Promise<ArticleHighlight[]> {
  return inSnapshot(source, async (snapshot) => {
    const terms = shownTerms(await readWhere(snapshot, query));
    const parameters = new SqlParameters();
    const [article] = await snapshot.rows<WholeText>(
      `SELECT article_search.config, article.title, article.lead,
         ARRAY(SELECT paragraph.value ->> 'text' FROM jsonb_array_elements(article_text.paragraphs)
           WITH ORDINALITY AS paragraph(value, place) ORDER BY paragraph.place) AS paragraphs
       FROM article JOIN article_text ON article_text.article_id = article.id
       JOIN article_search ON article_search.article_id = article.id
       WHERE article.id = ${parameters.add(articleId, 'bigint')}`,
      parameters,
    );
    if (article === undefined || terms.length === 0) return [];
    const fields = namedFields(article);
    const marked = await markTexts(
      snapshot,
      fields.map(({ text }) => text),
      terms,
    );
    return marked.flatMap(({ marks }, place) => {
      return rangesOf(marks).map((range) => ({ field: fields[place]!.name, ...range }));
    });
  });
}

function namedFields({ config, title, lead, paragraphs }: WholeText): { name: string; text: UnmarkedText }[] {
  return [
    { name: 'title', text: { config, field: 'title', text: title ?? '' } },
    { name: 'lead', text: { config, field: 'lead', text: lead ?? '' } },
    ...paragraphs.map((text, place) => ({
      name: `paragraphs/${place}`,
      text: { config, field: null, text },
    })),
  ];
}
