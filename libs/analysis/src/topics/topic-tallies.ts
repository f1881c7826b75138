import type { Mention } from '@vigie/article';
import type { Field, FieldPart } from '../text/fields.js';
import type { Trigger } from './trigger.js';

const PART_WEIGHT: Readonly<Record<FieldPart, number>> = { title: 3, lead: 2, heading: 1.5, body: 1, tag: 0 };
/** What a tag adds. */
const TAG_SCORE = 8;
/** The same words again and again prove less each time: they count this often at most. */
const REPEATS = 3;
/** Weak words are everybody's: so many different ones must come together where none is strong. */
const FEWEST_WEAK = 3;
const SHARE_OF_TOP = 0.4;

/** Words that speak for a topic where they stand: tokens `first` to `last`. */
export interface TopicHit {
  trigger: Trigger;
  first: number;
  last: number;
}

interface Place {
  field: Field;
  first: number;
  last: number;
}

/** What speaks for one topic. */
export interface TopicTally {
  score: number;
  /** The version of what a tag said; null when only words of the text speak. */
  tagVersion: string | null;
  /** How often each trigger was met. */
  met: Map<Trigger, number>;
  places: Place[];
}

function isProven({ met }: TopicTally): boolean {
  const roles = new Set([...met.keys()].map(({ role }) => role));
  if (!roles.has('whole') && !(roles.has('half') && roles.has('support'))) return false;
  return met.size >= FEWEST_WEAK || [...met.keys()].some(({ weight }) => weight > 1);
}

function isSpokenFor(tally: TopicTally, threshold: number): boolean {
  return tally.tagVersion !== null || (tally.score >= threshold && isProven(tally));
}

/** Adds up the words that speak for topics. */
export class TopicTallies {
  private readonly byTopic = new Map<string, TopicTally>();

  /** A tag that stands for a topic as a whole, or by its tokens `first` to `last`. */
  addTag(field: Field, topic: string, first: number, last: number, version: string): void {
    const tally = this.tallyOf(topic);
    tally.tagVersion ??= version;
    tally.places.push({ field, first, last });
    tally.score += TAG_SCORE;
  }

  addWords(field: Field, { trigger, first, last }: TopicHit): void {
    const tally = this.tallyOf(trigger.topic);
    const times = tally.met.get(trigger) ?? 0;
    tally.met.set(trigger, times + 1);
    tally.places.push({ field, first, last });
    if (times < REPEATS) tally.score += trigger.weight * PART_WEIGHT[field.part];
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
      tally = { score: 0, tagVersion: null, met: new Map(), places: [] };
      this.byTopic.set(topic, tally);
    }
    return tally;
  }
}

/** The evidence of a topic: where its words stand. */
export function mentionsOf(key: string, { places }: TopicTally): Mention[] {
  return places.map(({ field, first, last }) => {
    const { name, part, tokens } = field;
    const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
    const how =
      part === 'tag' ? ({ method: 'tag', rule: 'tag-map' } as const) : ({ method: 'rule', rule: 'trigger' } as const);
    return { field: name, start, end, text: tokens.text.slice(start, end), kind: 'topic', key, ...how };
  });
}
