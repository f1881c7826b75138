import type { ByteSpan, DraftWarning, Mention, NameLanguage, Paragraph } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { type ArticleCorrection, articleCorrections } from './article-corrections.js';
import { type ArticleItem, articleItems, instant } from './article-item.js';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** How sure a label is and what made it; null for labels stored before that was noted. */
interface LabelWeight {
  score: number | null;
  version: string | null;
}

/** An article with its text, evidence and origin; countries, regions and organisations are named elsewhere. */
export interface ArticleDetail extends ArticleItem {
  paragraphs: Paragraph[];
  /** `label` is null for what is no topic, `rule` for evidence stored before rules were named. */
  mentions: (Omit<Mention, 'rule'> & { rule: string | null; label: string | null })[];
  evidence: {
    countries: (LabelWeight & { code: string })[];
    topics: (LabelWeight & { key: string })[];
    language: { method: string | null; version: string | null };
  };
  corrections: ArticleCorrection[];
  /** Bytes of the shown version's raw record. */
  provenance: Record<string, ByteSpan[]>;
  unclaimed: ByteSpan[];
  warnings: DraftWarning[];
  /** The first and those that changed something; copies that brought nothing new are no versions. */
  versions: { id: string; seenAt: string; uploadId: string; changed: string[] }[];
  story: { id: string; size: number };
}

type TextRow = Pick<ArticleDetail, 'paragraphs' | 'mentions' | 'provenance' | 'unclaimed' | 'warnings'> & {
  countries: ArticleDetail['evidence']['countries'];
  topics: ArticleDetail['evidence']['topics'];
  language: ArticleDetail['evidence']['language'];
};

const NO_TEXT: TextRow = {
  ...{ paragraphs: [], mentions: [], provenance: {}, unclaimed: [], warnings: [] },
  ...{ countries: [], topics: [], language: { method: null, version: null } },
};

/** The weights of an article's labels, in the order of the labels. */
function weightsSql(column: 'countries' | 'topics', key: 'code' | 'key'): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('${key}', given.value -> '${key}', 'score', given.value -> 'score',
      'version', given.value -> 'version') ORDER BY given.place), '[]')
    FROM jsonb_array_elements(article.${column}) WITH ORDINALITY AS given(value, place)) AS ${column}`;
}

/** The article of that id, null when there is none. Versions come in order of arrival. */
export function articleDetail(source: DataSource, id: number, language: NameLanguage): Promise<ArticleDetail | null> {
  return inSnapshot(source, async (snapshot) => {
    const [item] = await articleItems(snapshot, [id], language);
    if (item === undefined) return null;
    const parameters = new SqlParameters();
    const own = parameters.add(id, 'bigint');
    const label = language === 'fr' ? 'coalesce(topic.label_fr, topic.label)' : 'topic.label';
    const [text] = await snapshot.rows<TextRow>(
      `SELECT article_text.paragraphs, article_text.provenance, article_text.unclaimed, article_text.warnings,
         (SELECT coalesce(jsonb_agg('{"rule": null}' || mention.value || jsonb_build_object('label',
             (SELECT ${label} FROM topic WHERE mention.value ->> 'kind' = 'topic' AND topic.key = mention.value ->> 'key'))
             ORDER BY mention.place), '[]')
          FROM jsonb_array_elements(article_text.mentions) WITH ORDINALITY AS mention(value, place)) AS mentions,
         ${weightsSql('countries', 'code')}, ${weightsSql('topics', 'key')},
         jsonb_build_object('method', article_text.language_method, 'version', article_text.language_version) AS language
       FROM article_text JOIN article ON article.id = article_text.article_id WHERE article_text.article_id = ${own}`,
      parameters,
    );
    const versions = await snapshot.rows<{ id: string; seenAt: Date; uploadId: string; changed: string[] }>(
      `SELECT article_version.id::text, article_version.seen_at AS "seenAt", article_version.upload_id::text AS "uploadId",
         article_version.changed
       FROM article_version WHERE article_version.article_id = ${own} AND (article_version.changed <> '{}'
         OR article_version.id = (SELECT min(first.id) FROM article_version AS first WHERE first.article_id = ${own}))
       ORDER BY article_version.id`,
      parameters,
    );
    const { countries, topics, language: known, ...shown } = text ?? NO_TEXT;
    return {
      ...item,
      ...shown,
      corrections: await articleCorrections(snapshot, id, language),
      evidence: { countries, topics, language: known },
      versions: versions.map((version) => ({ ...version, seenAt: instant(version.seenAt) ?? '' })),
      story: { id: item.storyId, size: item.storySize },
    };
  });
}
