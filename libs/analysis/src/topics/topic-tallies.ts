import type { Mention } from '@vigie/article';
import type { Field, FieldPart } from '../text/fields.js';
import type { TriggerRole } from './trigger.js';

const PART_WEIGHT: Readonly<Record<FieldPart, number>> = { title: 3, lead: 2, heading: 1.5, body: 1, tag: 0 };
/** What a tag adds: enough to be a label by itself and to come before words of the text. */
const TAG_SCORE = 8;
/** The same words again and again prove less each time: they count this often at most. */
const REPEATS = 3;
const SHARE_OF_TOP = 0.4;

/** Words that speak for a topic where they stand: tokens `first` to `last`. */
export interface TopicHit {
  topic: string;
  weight: number;
  role: TriggerRole;
  first: number;
  last: number;
}

/** What speaks for one topic. */
export interface TopicTally {
  score: number;
  /** The version of what a tag said; null when only words of the text speak. */
  tagVersion: string | null;
  /** What its evidence is made of: whole words, halves and what supports them. */
  roles: Set<TriggerRole>;
  mentions: Mention[];
}

function isSpokenFor({ roles, tagVersion, score }: TopicTally, threshold: number): boolean {
  const proven = roles.has('whole') || (roles.has('half') && roles.has('support'));
  return proven && (tagVersion !== null || score >= threshold);
}

/** Adds up the words that speak for topics. */
export class TopicTallies {
  private readonly byTopic = new Map<string, TopicTally>();
  private readonly repeats = new Map<string, number>();

  addTag(field: Field, hit: TopicHit, version: string): void {
    const tally = this.tallyOf(hit.topic);
    tally.tagVersion ??= version;
    tally.roles.add(hit.role);
    this.mention(tally, field, hit);
    if (this.isNew(field, hit)) tally.score += TAG_SCORE;
  }

  addWords(field: Field, hit: TopicHit): void {
    const tally = this.tallyOf(hit.topic);
    tally.roles.add(hit.role);
    this.mention(tally, field, hit);
    if (this.isNew(field, hit)) tally.score += hit.weight * PART_WEIGHT[field.part];
  }

  /** The topics that are spoken for, those of tags before those of words, best first. */
  best(threshold: number): [string, TopicTally][] {
    const passed = [...this.byTopic].filter(([, tally]) => isSpokenFor(tally, threshold));
    const tagged = ({ tagVersion }: TopicTally) => Number(tagVersion !== null);
    passed.sort(([a, one], [b, other]) => tagged(other) - tagged(one) || other.score - one.score || (a < b ? -1 : 1));
    const top = Math.max(...passed.map(([, { score }]) => score));
    return passed.filter(([, { tagVersion, score }]) => tagVersion !== null || score >= top * SHARE_OF_TOP);
  }

  private tallyOf(topic: string): TopicTally {
    let tally = this.byTopic.get(topic);
    if (tally === undefined) {
      tally = { score: 0, tagVersion: null, roles: new Set(), mentions: [] };
      this.byTopic.set(topic, tally);
    }
    return tally;
  }

  private isNew({ tokens }: Field, { topic, first, last }: TopicHit): boolean {
    const key = `${topic} ${tokens.words.slice(first, last + 1).join(' ')}`;
    const seen = this.repeats.get(key) ?? 0;
    this.repeats.set(key, seen + 1);
    return seen < REPEATS;
  }

  private mention({ mentions }: TopicTally, { name, part, tokens }: Field, { topic, first, last }: TopicHit): void {
    const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
    const how =
      part === 'tag' ? ({ method: 'tag', rule: 'tag-map' } as const) : ({ method: 'rule', rule: 'trigger' } as const);
    mentions.push({ field: name, start, end, text: tokens.text.slice(start, end), kind: 'topic', key: topic, ...how });
  }
}
