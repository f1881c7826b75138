import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ListQuery, NewTopic, OwnTopic, OwnTopicList, TopicChange } from '@vigie/contract';
import {
  addOwnTopic,
  changeOwnTopic,
  findTopic,
  isWithin,
  listOwnTopics,
  lockOwnTopic,
  noteLabellingChange,
  type OwnTopicItem,
  ownTopic,
  retireOwnTopic,
  waitForLabellingTurn,
} from '@vigie/storage';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { answerQuestion } from '../platform/answer-question.js';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { csvFile } from '../platform/csv.js';
import type { LabelLanguage } from '../platform/language.js';
import { InvalidInputError, NotFoundError } from '../platform/request-errors.js';
import { readRule } from './read-rule.js';
import { freeTopicKey } from './topic-key.js';

const COLUMNS = ['key', 'label', 'labelFr', 'parent', 'rule', 'version', 'articles'] as const;
const NO_TOPIC = 'There is no own topic of this key.';

const toOwnTopic = (item: OwnTopicItem): OwnTopic => ({ ...item, origin: 'own' });

/** The topics that administrators defined by rules. Whatever changes a rule has all articles labelled anew. */
@Injectable()
export class OwnTopics {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  async list(query: z.infer<typeof ListQuery>, language: LabelLanguage): Promise<OwnTopicList | StreamableFile> {
    const question = { search: null, limit: query.limit ?? 50, cursor: query.cursor ?? null };
    const page = await answerQuestion(listOwnTopics(this.dataSource, question, language));
    if (query.format !== 'csv') return { ...page, items: page.items.map(toOwnTopic) };
    const lines = page.items.map(({ parent, ...item }) => {
      const cells = { ...item, parent: parent?.key ?? null };
      return COLUMNS.map((column) => cells[column]);
    });
    return csvFile('own-topics.csv', COLUMNS, lines);
  }

  /** InvalidInputError for a rule that cannot be read and a parent that there is not. */
  async add({ label, labelFr, rule, parent }: NewTopic, actor: Actor, language: LabelLanguage): Promise<OwnTopic> {
    readRule(rule);
    const key = await this.dataSource.transaction(async (manager) => {
      await noteLabellingChange(manager, 'rules');
      const parentId = await this.parentId(manager, parent ?? null, null);
      const topic = { label, labelFr: labelFr ?? null, parentId, rule };
      let own: string;
      // An upload may bring a topic of that key at this moment.
      do own = await freeTopicKey(manager, label);
      while (!(await addOwnTopic(manager, { ...topic, key: own })));
      await this.audit.note(actor, 'topic.added', own, { label, rule, parent: parent ?? null }, manager);
      return own;
    });
    return this.show(key, language);
  }

  /** NotFoundError without such an own topic; InvalidInputError as when adding, and for a parent below the topic. */
  async change(key: string, change: TopicChange, actor: Actor, language: LabelLanguage): Promise<OwnTopic> {
    if (change.rule !== undefined) readRule(change.rule);
    await this.dataSource.transaction(async (manager) => {
      const before = await this.lock(manager, key);
      const { label = before.label, labelFr = before.labelFr, rule = before.rule } = change;
      const parentId = change.parent === undefined ? before.parentId : await this.parentId(manager, change.parent, key);
      if (rule !== before.rule) await noteLabellingChange(manager, 'rules');
      await changeOwnTopic(manager, { key, label, labelFr, parentId, rule });
      const { parentId: _, ...shown } = before;
      const told = { before: shown, after: change };
      await this.audit.note(actor, 'topic.changed', key, told, manager);
    });
    return this.show(key, language);
  }

  /** What people gave by hand stays; what the rule found goes as articles are labelled anew. */
  async remove(key: string, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { label, rule } = await this.lock(manager, key);
      await noteLabellingChange(manager, 'rules');
      const tags = await retireOwnTopic(manager, key);
      if (tags.length > 0) await noteLabellingChange(manager, 'tag-map');
      await this.audit.note(actor, 'topic.removed', key, { label, rule, tags }, manager);
    });
  }

  private async show(key: string, language: LabelLanguage): Promise<OwnTopic> {
    const topic = await ownTopic(this.dataSource, key, language);
    if (topic === null) throw new NotFoundError(NO_TOPIC);
    return toOwnTopic(topic);
  }

  private async lock(manager: EntityManager, key: string) {
    await waitForLabellingTurn(manager);
    const topic = await lockOwnTopic(manager, key);
    if (topic === null) throw new NotFoundError(NO_TOPIC);
    return topic;
  }

  private async parentId(manager: EntityManager, parent: string | null, own: string | null): Promise<number | null> {
    if (parent === null) return null;
    const topic = await findTopic(manager, parent);
    if (topic === null || topic.isRetired)
      throw new InvalidInputError([{ path: 'parent', message: 'is no topic that is known here' }]);
    if (own === null || !(await isWithin(manager, topic.id, own))) return topic.id;
    throw new InvalidInputError([{ path: 'parent', message: 'is the topic itself or one below it' }]);
  }
}
