import { isDeepStrictEqual } from 'node:util';
import type { Corrections, CountryLabel, Labels, TopicLabel } from '@vigie/article';
import { correctionsOf, type StoredLabels, storedLabels, topicIds, wordsOfSeveral, writeLabels } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { CurrentAnalyser } from './current-analyser.js';
import { foldStored } from './fold-stored.js';
import { labelArticle, noteUncorrected } from './label-article.js';
import { rewriteArticle } from './rewrite-article.js';
import { rejoinStories } from './stories/rejoin-stories.js';

type FoldedArticles = Awaited<ReturnType<typeof foldStored>>;

/** A label that is found again as it was keeps the version that made it. */
function keepVersions<Label extends CountryLabel | TopicLabel>(
  found: readonly Label[],
  stored: readonly Label[],
  keyOf: (label: Label) => string,
): Label[] {
  const known = new Map(stored.map((label) => [keyOf(label), label]));
  return found.map((label) => {
    const before = known.get(keyOf(label));
    return before !== undefined && isDeepStrictEqual({ ...before, version: label.version }, label) ? before : label;
  });
}

/** A language that is known as it was keeps the version of what read it. */
function languageVersion(labels: Labels, before: StoredLabels): string | null {
  const isSame = before.language === labels.language && before.languageMethod === labels.languageMethod;
  return isSame ? before.languageVersion : labels.languageVersion;
}

function sameLabels(before: StoredLabels, after: StoredLabels): boolean {
  return isDeepStrictEqual({ ...before, ...after }, before);
}

/** Writes those articles again that show another edition than today's rules choose: labels are found in the text that is shown. */
async function showChosen(manager: EntityManager, current: CurrentAnalyser, articles: FoldedArticles): Promise<number> {
  const written = await wordsOfSeveral(manager, [...articles.keys()]);
  const otherwise = written.filter(({ articleId, ...words }) => {
    const { title, lead, paragraphs } = articles.get(articleId)!.draft;
    return !isDeepStrictEqual(words, { title, lead, paragraphs });
  });
  for (const { articleId } of otherwise) await rewriteArticle(manager, current, articleId);
  return otherwise.length;
}

/**
 * Labels these articles anew, in the caller's transaction and turn to write; writes those whose labels are other ones, or
 * that show another text than today's rules choose, and gives their number. Articles whose uploads gave their labels are labelled by these, and corrections win.
 */
export async function relabelBatch(
  manager: EntityManager,
  current: CurrentAnalyser,
  articleIds: readonly number[],
): Promise<number> {
  const analyser = await current.now(manager);
  const chosen = await foldStored(manager, articleIds);
  const shownAnew = await showChosen(manager, current, chosen);
  const stored = await storedLabels(manager, articleIds);
  const corrections = await correctionsOf(manager, articleIds);
  const labelling = [...chosen].map(async ([articleId, folded]) => {
    const before = stored.get(articleId);
    if (before === undefined) return [];
    const given: Corrections = corrections.get(articleId) ?? {};
    const { draft, labels, found } = await labelArticle(analyser, folded, before.sourceCountry, given);
    const story = { articleId, sketch: labels.storySketch, told: draft, published: draft.published };
    const { language, languageMethod, mentions } = labels;
    const after: StoredLabels = {
      ...{ articleId, language, languageMethod, mentions },
      languageVersion: languageVersion(labels, before),
      countries: keepVersions(labels.countries, before.countries, ({ code }) => code),
      topics: keepVersions(labels.topics, before.topics, ({ key }) => key),
      warnings: [...folded.draft.warnings, ...labels.warnings],
    };
    return [{ articleId, draft: folded.draft, found, before, after, story }];
  });
  const articles = (await Promise.all(labelling)).flat();
  await noteUncorrected(manager, articles, corrections);
  await rejoinStories(
    manager,
    articles.map(({ story }) => story),
  );
  const changed = articles.filter(({ before, after }) => !sameLabels(before, after)).map(({ after }) => after);
  const topics = changed.flatMap((labels) => labels.topics);
  await writeLabels(manager, changed, await topicIds(manager, topics));
  return shownAnew + changed.length;
}
