import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { storyText } from '@vigie/analysis';
import type { Story, StoryChanges, StoryItem, StoryQuery } from '@vigie/contract';
import { articleStory, type StoryEntry, storyPair } from '@vigie/storage';
import { compare, creditOf, originsOf, relationOf, type SignedText, type StoryText } from '@vigie/stories';
import { answerQuestion } from '../platform/answer-question.js';
import type { LabelLanguage } from '../platform/language.js';
import { Reads } from '../platform/reads.js';
import { NotFoundError } from '../platform/request-errors.js';
import { articleId } from './article-id.js';
import { changesBetween } from './changes-between.js';
import { lagBetween, positionOf } from './story-lag.js';

/** Longer texts are compared by their beginning, in UTF-16 units. */
const COMPARED = 200_000;

/** Within a story it is settled that two texts are one: only the shares are asked for. */
const NOT_ASKED = { isOneSource: false, isApart: false, isFar: false };

/** Shows the story of an article. */
@Injectable()
export class ShowStory {
  constructor(private readonly reads: Reads) {}

  async run(id: string, { limit = 50, cursor }: StoryQuery, language: LabelLanguage): Promise<Story> {
    const story = await answerQuestion(
      this.reads.run((source) => articleStory(source, articleId(id), { limit, cursor: cursor ?? null, language })),
    );
    if (story === null) throw new NotFoundError('There is no such article.');
    const told = signed(story.first);
    const first = { entry: story.first, text: textOf(story.first), signed: told, origins: originsOf(told) };
    const items: StoryItem[] = [];
    for (const entry of story.items) {
      items.push(toItem(entry, first));
      // Charts are answered in between.
      await breathe();
    }
    return { id: story.id, size: story.size, items, nextCursor: story.nextCursor };
  }

  /** Not found as well when the two are not one story. */
  async changes(id: string, otherId: string): Promise<StoryChanges> {
    const pair = await this.reads.run((source) => storyPair(source, articleId(id), articleId(otherId)));
    if (pair === null) throw new NotFoundError('There are no such two articles of one story.');
    const [one, other] = pair;
    const body = ({ paragraphs }: StoryEntry) => paragraphs.map(({ text }) => text).join('\n\n');
    return {
      title: changesBetween(one.title ?? '', other.title ?? ''),
      lead: changesBetween(one.lead ?? '', other.lead ?? ''),
      body: changesBetween(body(one), body(other)),
    };
  }
}

interface First {
  entry: StoryEntry;
  text: StoryText;
  signed: SignedText;
  origins: string[];
}

/** As much of some texts as is looked at. */
function beginningOf(texts: readonly string[]): string[] {
  let left = COMPARED;
  return texts.map((text) => {
    const part = text.slice(0, Math.max(0, left));
    left -= text.length;
    return part;
  });
}

function textOf({ title, lead, paragraphs }: StoryEntry): StoryText {
  const parts = beginningOf(paragraphs.map(({ text }) => text));
  const kept = paragraphs.map(({ heading }, place) => ({ text: parts[place] ?? '', heading }));
  return storyText({ title, lead, paragraphs: kept });
}

function signed({ title, lead, author, paragraphs, source, sourceNames }: StoryEntry): SignedText {
  const texts = [author, ...paragraphs.map(({ text }) => text).reverse(), lead, title];
  return {
    sourceId: source?.id ?? null,
    names: sourceNames,
    texts: beginningOf(texts.filter((text) => text !== null)),
  };
}

function toItem(entry: StoryEntry, first: First): StoryItem {
  const { id, title, url, source, publishedAt, publishedDay, publishedOffset, datePrecision, language } = entry;
  const isFirst = id === first.entry.id;
  const { ofFirst, ofSecond } = compare(first.text, isFirst ? first.text : textOf(entry), NOT_ASKED);
  return {
    article: { id, title, url, source, publishedAt, publishedDay, publishedOffset, datePrecision, language },
    position: positionOf(entry, isFirst),
    relation: isFirst ? 'first' : relationOf(ofFirst, ofSecond),
    lagSeconds: lagBetween(first.entry, entry),
    kept: { ofFirst, ofThis: ofSecond },
    credit: isFirst ? { kind: 'none', text: null } : creditOf(first.signed, signed(entry), first.origins),
  };
}
