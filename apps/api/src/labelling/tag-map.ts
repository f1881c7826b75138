import { Injectable, type StreamableFile } from '@nestjs/common';
import { builtInTagTopic, countryLabel, phraseKey, resolveCountry } from '@vigie/analysis';
import { indexKey } from '@vigie/article';
import type { NewTagMapping, TagMap, TagMapping, TagMapQuery } from '@vigie/contract';
import {
  articlesOfTag,
  dropTagTopic,
  findTagTopic,
  findTopic,
  keepTagTopic,
  listTags,
  noteLabellingChange,
  type TagItem,
  tagTopics,
  topicLabels,
  waitForLabellingTurn,
} from '@vigie/storage';
import { DataSource } from 'typeorm';
import { answerQuestion } from '../platform/answer-question.js';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { csvFile } from '../platform/csv.js';
import type { LabelLanguage } from '../platform/language.js';
import { InvalidInputError, NotFoundError } from '../platform/request-errors.js';

const COLUMNS = ['tag', 'label', 'articles', 'topic', 'topicLabel', 'country', 'origin'] as const;

/** What administrators said, by the words of the tag: all its spellings stand for the same. */
type OwnMap = ReadonlyMap<string, string | null>;

function topicOf(label: string, own: OwnMap): { topic: string | null; origin: TagMapping['origin'] } {
  const said = own.get(phraseKey(label));
  if (said !== undefined) return { topic: said, origin: 'own' };
  const topic = builtInTagTopic(label);
  return { topic, origin: topic === null && resolveCountry(label) === null ? 'none' : 'built-in' };
}

/** The country that a tag names; one with a topic of its own names none. */
function countryOf(label: string, topic: string | null, language: LabelLanguage): TagMapping['country'] {
  const code = topic === null ? resolveCountry(label) : null;
  return code === null ? null : { code, label: countryLabel(code, language) };
}

/** The longest key that fits an index of the database, in bytes. */
const LONGEST_KEY = 2_600;

function wordsOf(tag: string): string {
  const key = phraseKey(tag);
  if (key === '') throw new InvalidInputError([{ path: 'tag', message: 'needs a letter or a digit' }]);
  if (Buffer.byteLength(key) > LONGEST_KEY) throw new InvalidInputError([{ path: 'tag', message: 'is too long' }]);
  return key;
}

/** Which topic each publisher's tag stands for. Whatever changes it has all articles labelled anew. */
@Injectable()
export class TagTopics {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  async list(query: TagMapQuery, language: LabelLanguage): Promise<TagMap | StreamableFile> {
    const said = await tagTopics(this.dataSource.manager);
    const own: OwnMap = new Map(said.map(({ label, topic }) => [phraseKey(label), topic]));
    const { search = null, cursor = null, limit = 50, origin } = query;
    const matches = ({ label }: TagItem) => origin === undefined || topicOf(label, own).origin === origin;
    const also = said.map(({ label }) => ({ key: indexKey(label), label }));
    const question = { search, cursor, limit, matches, also };
    const page = await answerQuestion(listTags(this.dataSource, question));
    const items = await this.named(page.items, own, language);
    if (query.format !== 'csv') return { items, nextCursor: page.nextCursor };
    const lines = items.map(({ topic, country, ...item }) => {
      const cells = {
        ...item,
        topic: topic?.key ?? null,
        topicLabel: topic?.label ?? null,
        country: country?.code ?? null,
      };
      return COLUMNS.map((column) => cells[column]);
    });
    return csvFile('tag-map.csv', COLUMNS, lines);
  }

  /** InvalidInputError for a topic that there is not, and a tag without words. */
  async put({ tag, topic }: NewTagMapping, actor: Actor, language: LabelLanguage): Promise<TagMapping> {
    const key = wordsOf(tag);
    await this.dataSource.transaction(async (manager) => {
      await noteLabellingChange(manager, 'tag-map');
      const known = topic === null ? null : await findTopic(manager, topic);
      if (topic !== null && (known === null || known.isRetired))
        throw new InvalidInputError([
          { path: 'topic', message: 'is no topic that is known here; /api/v1/topics/known lists them' },
        ]);
      const before = await findTagTopic(manager, key);
      await keepTagTopic(manager, { key, label: tag, topicId: known?.id ?? null }, actor.personId);
      const told = { before: before === null ? 'built-in' : before.topic, after: topic };
      await this.audit.note(actor, 'tag.mapped', tag, told, manager);
    });
    const item = { key: indexKey(tag), label: tag, articles: await articlesOfTag(this.dataSource, indexKey(tag)) };
    const [mapping] = await this.named([item], new Map([[key, topic]]), language);
    return mapping!;
  }

  /** NotFoundError for a tag that nobody spoke of. */
  async remove(tag: string, actor: Actor): Promise<void> {
    const key = wordsOf(tag);
    await this.dataSource.transaction(async (manager) => {
      await waitForLabellingTurn(manager);
      const before = await findTagTopic(manager, key);
      if (before === null)
        throw new NotFoundError('Nobody mapped this tag: it stands for what the product takes it for.');
      await noteLabellingChange(manager, 'tag-map');
      await dropTagTopic(manager, key);
      await this.audit.note(actor, 'tag.unmapped', tag, { before: before.topic, after: 'built-in' }, manager);
    });
  }

  private async named(tags: readonly TagItem[], own: OwnMap, language: LabelLanguage): Promise<TagMapping[]> {
    const found = tags.map(({ key, label, articles }) => ({ tag: key, label, articles, ...topicOf(label, own) }));
    const keys = found.flatMap(({ topic }) => topic ?? []);
    const labels = await topicLabels(this.dataSource, keys, language);
    return found.map(({ topic, ...item }) => {
      const country = countryOf(item.label, topic, language);
      return { ...item, topic: topic === null ? null : { key: topic, label: labels.get(topic) ?? topic }, country };
    });
  }
}
