import {
  type ArticleDraft,
  asGivenDate,
  type Corrections,
  correctDraft,
  correctLabels,
  type Labels,
} from '@vigie/article';
import { type CorrectionRow, noteBefore, sourceOfPublisher } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { Labelling } from './current-analyser.js';
import type { Contribution, FoldedArticle } from './fold-article.js';

/** What of a folded article matters for its labels. */
export type Labellable = Pick<FoldedArticle<Contribution>, 'draft' | 'labels' | 'fallbackLanguage'>;

/** An article with its labels, as people corrected both; `found` is what was found without them. */
export interface LabelledArticle {
  draft: ArticleDraft;
  labels: Labels;
  found: Labels;
}

/** Labels an article, unless its labels were `made` before; what people decided about it wins. */
export async function labelArticle(
  analyser: Labelling,
  { draft, labels: mode, fallbackLanguage }: Labellable,
  sourceCountry: string | null,
  corrections: Corrections = {},
  made: Promise<Labels> | null = null,
): Promise<LabelledArticle> {
  const corrected = correctDraft(draft, corrections);
  const found = await (made ?? analyser.label(corrected, mode, { sourceCountry, language: fallbackLanguage }));
  return { draft: corrected, labels: correctLabels(found, corrections), found };
}

/** Notes for corrected articles what would stand without the corrections, as it is found now. */
export async function noteUncorrected(
  manager: EntityManager,
  articles: readonly { articleId: number | null; draft: ArticleDraft; found: Labels }[],
  corrections: ReadonlyMap<number, Corrections>,
): Promise<void> {
  const rows: Omit<CorrectionRow, 'value'>[] = [];
  for (const { articleId, draft, found } of articles) {
    const corrected = articleId === null ? undefined : corrections.get(articleId);
    if (articleId === null || corrected === undefined) continue;
    const add = (field: CorrectionRow['field'], before: unknown) => rows.push({ articleId, field, before });
    if (corrected.countries !== undefined)
      add(
        'countries',
        found.countries.map(({ code, role }) => ({ code, role })),
      );
    if (corrected.topics !== undefined)
      add(
        'topics',
        found.topics.map(({ key, label }) => ({ key, label })),
      );
    if (corrected.date !== undefined) add('date', asGivenDate(draft.published));
    if (corrected.source !== undefined) add('source', await uncorrectedSource(manager, draft));
  }
  await noteBefore(manager, rows);
}

/** The outlet that the record names; one that has no article left is not in the list of sources, but has its name. */
async function uncorrectedSource(manager: EntityManager, { publisher }: ArticleDraft): Promise<object | null> {
  if (publisher === null) return null;
  const known = await sourceOfPublisher(manager, publisher);
  const { name, host } = publisher;
  return known === null
    ? { id: null, name: name ?? host ?? '', host }
    : { id: String(known.id), name: known.name, host: known.host };
}
