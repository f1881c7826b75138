import type { ArticlePlace, Counting, ListAnswer, NameLanguage, Selection, Where } from '@vigie/article';
import type { DataSource } from 'typeorm';
import type { TextQuery } from '../search/text-query.js';
import { LAST_TIER, lastTierOf, prominentArticles, RANKED_AT_MOST, type RelevantPlace } from './relevant-articles.js';
import { inSnapshot } from './snapshot.js';

/** A selection whose query has words to rank by. */
export interface RelevanceQuestion {
  selection: Selection;
  where: Where<TextQuery>;
  limit: number;
  after: RelevantPlace | null;
  language: NameLanguage;
}

/** Articles of a list by date that are looked through at once for those of the last tier. */
const CHUNK = 500;

/**
 * The articles that come next by relevance: those whose title alone is what was asked for, then those whose lead is, then
 * the others; each of these groups by Postgres' rank, or newest first where it has more than 2,000 articles (the last one:
 * where 2,000 are found in all). How a group is ordered is part of the place, so articles that arrive meanwhile move
 * nothing. The last group, which may be most of all articles, is what counting finds less the others.
 */
export async function relevanceList(
  source: DataSource,
  counting: Counting,
  question: RelevanceQuestion,
): Promise<{ places: RelevantPlace[]; more: boolean; total: number }> {
  const { selection, where, limit, after } = question;
  const first = await newest(counting, question, 1, null);
  const wanted = { limit: limit + 1, after };
  const places = await inSnapshot(source, (snapshot) => prominentArticles(snapshot, selection, where, wanted));
  if (places.length <= limit) {
    const start = after?.tier === LAST_TIER ? after : null;
    const ranked = start === null ? first.total <= RANKED_AT_MOST : start.ranked;
    const missing = limit + 1 - places.length;
    const last = ranked ? lastByRank : lastByDate;
    places.push(...(await last(source, counting, question, { start, missing })));
  }
  return { places: places.slice(0, limit), more: places.length > limit, total: first.total };
}

type Missing = { start: RelevantPlace | null; missing: number };

async function lastByRank(
  source: DataSource,
  counting: Counting,
  question: RelevanceQuestion,
  { start, missing }: Missing,
) {
  // Some more than decided for the order: what arrived since has its place too.
  const answer = await newest(counting, question, 2 * RANKED_AT_MOST, null);
  const ranking = rankings.get(answer) ?? rank(source, question, answer);
  rankings.set(answer, ranking);
  ranking.catch(() => rankings.delete(answer));
  return (await ranking).filter((place) => start === null || byRank(start, place) < 0).slice(0, missing);
}

/** Ranking reads each text: pages share what was ranked for as long as what counts keeps its answer, until the next change. */
const rankings = new WeakMap<ListAnswer, Promise<RelevantPlace[]>>();

async function rank(
  source: DataSource,
  { selection, where }: RelevanceQuestion,
  { places }: ListAnswer,
): Promise<RelevantPlace[]> {
  const ids = places.map(({ id }) => id);
  const found = await inSnapshot(source, (snapshot) => lastTierOf(snapshot, selection, where, { ids, ranked: true }));
  return found
    .map(({ id, rank }): RelevantPlace => ({ tier: LAST_TIER, ranked: true, at: rank ?? 0, id }))
    .sort(byRank);
}

const byRank = (a: RelevantPlace, b: RelevantPlace) => (b.at ?? 0) - (a.at ?? 0) || b.id - a.id;

async function lastByDate(
  source: DataSource,
  counting: Counting,
  question: RelevanceQuestion,
  { start, missing }: Missing,
) {
  const { selection, where } = question;
  const found: RelevantPlace[] = [];
  for (let after: ArticlePlace | null = start; ; ) {
    const { places, more } = await newest(counting, question, CHUNK, after);
    const ids = places.map(({ id }) => id);
    const last = await inSnapshot(source, (snapshot) => lastTierOf(snapshot, selection, where, { ids, ranked: false }));
    const isLast = new Set(last.map(({ id }) => id));
    found.push(
      ...places.filter(({ id }) => isLast.has(id)).map((place) => ({ tier: LAST_TIER, ranked: false, ...place })),
    );
    after = places.at(-1) ?? null;
    if (found.length >= missing || !more || after === null) return found.slice(0, missing);
  }
}

async function newest(
  counting: Counting,
  { selection, language }: RelevanceQuestion,
  limit: number,
  after: ArticlePlace | null,
): Promise<ListAnswer> {
  const place = after === null ? null : { at: after.at, id: after.id };
  const { answers } = await counting.query(
    selection,
    [{ kind: 'list', order: '-publishedAt', limit, after: place }],
    language,
  );
  const [answer] = answers;
  if (answer?.kind !== 'list') throw new Error('A list was asked for.');
  return answer;
}
