import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { CompiledRule } from '@vigie/analysis';
import type { TopicPreview, TopicPreviewQuestion } from '@vigie/contract';
import { articlesBefore, articlesById, articlesUpTo, correctionsOf } from '@vigie/storage';
import { DataSource } from 'typeorm';
import type { LabelLanguage } from '../platform/language.js';
import { StoredArticles } from '../platform/stored-articles.js';
import { fromPreviewCursor, type PreviewPlace, toPreviewCursor } from './preview-cursor.js';
import { readRule } from './read-rule.js';
import { ruleSnippet } from './rule-snippet.js';

/** So long one answer reads, in milliseconds; a larger corpus takes several. */
const STEP = 1500;
/** Charts are answered between so many articles. */
const SLICE = 40;
const SHOWN = 10;

interface Found extends ReturnType<typeof ruleSnippet> {
  id: number;
}

/**
 * Says what a rule would label, before it is saved: the articles are read as labelling reads them, newest first, so the
 * count is the one that saving leads to. Articles whose labels or topics somebody gave are not labelled by rules.
 */
@Injectable()
export class PreviewTopic {
  constructor(
    private readonly dataSource: DataSource,
    private readonly articles: StoredArticles,
  ) {}

  /** InvalidInputError for a rule that cannot be read, and a cursor of another one. */
  async run({ rule, cursor }: TopicPreviewQuestion, language: LabelLanguage): Promise<TopicPreview> {
    const compiled = readRule(rule);
    let place = cursor === undefined ? await this.start() : fromPreviewCursor(rule, cursor);
    const found: Found[] = [];
    const end = performance.now() + STEP;
    let isOver = false;
    while (!isOver && performance.now() < end) {
      const ids = await articlesBefore(this.dataSource.manager, place.next, SLICE);
      isOver = ids.length < SLICE;
      const matches = await this.matching(compiled, ids);
      found.push(...matches.slice(0, SHOWN - found.length));
      place = {
        ...{ of: place.of, next: ids.at(-1) ?? 0 },
        ...{ read: place.read + ids.length, matches: place.matches + matches.length },
      };
      await breathe();
    }
    const { matches, read } = place;
    const nextCursor = isOver ? null : toPreviewCursor(rule, place);
    return {
      matches,
      read,
      of: isOver ? read : Math.max(place.of, read),
      items: await this.show(found, language),
      nextCursor,
    };
  }

  private async start(): Promise<PreviewPlace> {
    const { count, newest } = await articlesUpTo(this.dataSource.manager, Number.MAX_SAFE_INTEGER);
    return { next: newest + 1, of: count, read: 0, matches: 0 };
  }

  /** Those that the rule would label, newest first. */
  private async matching(rule: CompiledRule, ids: readonly number[]): Promise<Found[]> {
    const { manager } = this.dataSource;
    const corrections = await correctionsOf(manager, ids);
    const articles = [...(await this.articles.fold(manager, ids))].reverse();
    return articles.flatMap(([id, { draft, labels }]) => {
      if (labels === 'given' || corrections.get(id)?.topics !== undefined) return [];
      const mentions = rule.find(draft);
      return mentions === null ? [] : [{ id, ...ruleSnippet(draft, mentions) }];
    });
  }

  private async show(found: readonly Found[], language: LabelLanguage): Promise<TopicPreview['items']> {
    const ids = found.map(({ id }) => id);
    const snippets = new Map(found.map(({ id, snippet, marks }) => [String(id), { snippet, marks }]));
    const articles = await articlesById(this.dataSource, ids, language);
    return articles.map(({ id, title, source, publishedAt, publishedDay }) => {
      const words = snippets.get(id) ?? { snippet: '', marks: [] };
      return { article: { id, title, source, publishedAt, publishedDay }, ...words };
    });
  }
}
