import { Injectable } from '@nestjs/common';
import type { ArticleDetail, CorrectionField } from '@vigie/contract';
import { dropCorrection, findCorrection, keepCorrection, membershipOf, waitForWriteTurn } from '@vigie/storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import type { LabelLanguage } from '../platform/language.js';
import { NotFoundError } from '../platform/request-errors.js';
import { StoredArticles } from '../platform/stored-articles.js';
import { articleId } from './article-id.js';
import { ShowArticle } from './show-article.js';

/** Lets a person correct an article, and take it back; both are at once in every count. */
@Injectable()
export class CorrectArticle {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly articles: StoredArticles,
    private readonly show: ShowArticle,
  ) {}

  /** `check` gives the value as it is kept, or raises InvalidInputError. NotFoundError without such an article. */
  async correct(
    id: string,
    field: CorrectionField,
    check: (manager: EntityManager) => unknown,
    actor: Actor,
    language: LabelLanguage,
  ): Promise<ArticleDetail> {
    await this.change(id, async (manager, own) => {
      const value = await check(manager);
      const known = await findCorrection(manager, own, field);
      await keepCorrection(manager, { articleId: own, field, value, before: known?.before ?? null }, actor.personId);
      await this.articles.rewrite(manager, own);
      const before = known === null ? (await findCorrection(manager, own, field))?.before : known.value;
      await this.audit.note(actor, 'correction.made', id, { field, before: before ?? null, after: value }, manager);
    });
    return this.show.run(id, language);
  }

  /** What is found stands again. NotFoundError without such an article or correction. */
  async takeBack(id: string, field: CorrectionField, actor: Actor, language: LabelLanguage): Promise<ArticleDetail> {
    await this.change(id, async (manager, own) => {
      const known = await findCorrection(manager, own, field);
      if (known === null) throw new NotFoundError(`Nobody corrected the ${field} of this article.`);
      await dropCorrection(manager, own, field);
      await this.articles.rewrite(manager, own);
      const change = { field, before: known.value, after: known.before };
      await this.audit.note(actor, 'correction.undone', id, change, manager);
    });
    return this.show.run(id, language);
  }

  private async change(id: string, step: (manager: EntityManager, own: number) => Promise<void>): Promise<void> {
    const own = articleId(id);
    await this.dataSource.transaction(async (manager) => {
      await waitForWriteTurn(manager);
      if (!(await membershipOf(manager, [own])).has(own)) throw new NotFoundError('There is no such article.');
      await step(manager, own);
    });
  }
}
