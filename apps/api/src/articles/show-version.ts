import { Injectable } from '@nestjs/common';
import type { ArticleDraft } from '@vigie/article';
import type { ArticleVersion } from '@vigie/contract';
import { versionSeen } from '@vigie/storage';
import { Reads } from '../platform/reads.js';
import { NotFoundError } from '../platform/request-errors.js';
import { StoredArticles } from '../platform/stored-articles.js';
import { articleId } from './article-id.js';
import { changesBetween } from './changes-between.js';
import { datedOf } from './dated-of.js';
import { answered } from './name-fields.js';

/** Shows one version of an article, with what it changed in the one before. */
@Injectable()
export class ShowVersion {
  constructor(
    private readonly reads: Reads,
    private readonly articles: StoredArticles,
  ) {}

  /** Raises NotFoundError. */
  async run(id: string, versionId: string): Promise<ArticleVersion> {
    const [article, version] = [articleId(id), articleId(versionId)];
    const found = await this.reads.run(async (source) => {
      const seen = await versionSeen(source, article, version);
      const steps = seen && (await this.articles.timeline(source.manager, article));
      return seen && { ...seen, step: steps?.find((step) => step.id === version) };
    });
    if (found?.step === undefined) throw new NotFoundError('This article has no such version.');
    const { before, draft, changed, isShown, uploadId } = found.step;
    return {
      id: versionId,
      articleId: id,
      seenAt: found.seenAt.toISOString(),
      uploadId: String(uploadId),
      before: before === null ? null : String(before.id),
      isShown,
      changed: changed.map(answered),
      ...shownOf(draft),
      changes: changesOf(before?.draft ?? draft, draft),
    };
  }
}

function shownOf(draft: ArticleDraft) {
  const { url, title, lead, publisher, modifiedAt, language, locale, section, author, image, tags, paragraphs } = draft;
  const source = publisher === null ? null : { name: publisher.name, host: publisher.host };
  const plain = { url, title, lead, source, modifiedAt, language, locale, section, author, image, tags, paragraphs };
  return { ...plain, ...datedOf(draft) };
}

function changesOf(before: ArticleDraft, after: ArticleDraft): ArticleVersion['changes'] {
  const body = ({ paragraphs }: ArticleDraft) => paragraphs.map(({ text }) => text).join('\n\n');
  const text = (field: 'url' | 'language' | 'locale' | 'section' | 'author' | 'image') => ({
    field,
    before: before[field],
    after: after[field],
  });
  const outlet = ({ publisher }: ArticleDraft) => publisher?.name ?? publisher?.host ?? null;
  const fields = [
    { field: 'source', before: outlet(before), after: outlet(after) },
    ...(['author', 'section', 'language', 'locale', 'url', 'image'] as const).map(text),
  ];
  const isDated = JSON.stringify(before.published) !== JSON.stringify(after.published);
  const isModified = before.modifiedAt !== after.modifiedAt;
  return {
    title: changesBetween(before.title ?? '', after.title ?? ''),
    lead: changesBetween(before.lead ?? '', after.lead ?? ''),
    body: changesBetween(body(before), body(after)),
    tags: tagChanges(before.tags, after.tags),
    fields: fields.filter((field) => field.before !== field.after),
    published: isDated ? { before: datedOf(before), after: datedOf(after) } : null,
    modified: isModified ? { before: before.modifiedAt, after: after.modifiedAt } : null,
  };
}

/** Each tag as one piece: those that went first, then those that the version has. */
function tagChanges(before: readonly string[], after: readonly string[]): ArticleVersion['changes']['tags'] {
  const [had, has] = [new Set(before), new Set(after)];
  const gone = before.filter((tag) => !has.has(tag)).map((text) => ({ kind: 'removed' as const, text }));
  return [...gone, ...after.map((text) => ({ kind: had.has(text) ? ('same' as const) : ('added' as const), text }))];
}
