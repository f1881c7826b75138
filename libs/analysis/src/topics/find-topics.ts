import type { Mention, TopicLabel } from '@vigie/article';
import { lexiconVersion } from '../data/lexicon-version.js';
import type { Field, FieldPart } from '../text/fields.js';
import { topicLabel } from './iptc.js';
import { phraseOfTag, type TagPhrase } from './tag-map.js';
import type { TriggerRole } from './trigger.js';
import type { TriggerHit, TriggerIndex } from './trigger-index.js';

const PART_WEIGHT: Readonly<Record<FieldPart, number>> = { title: 3, lead: 2, heading: 1.5, body: 1, tag: 0 };
/** What a tag adds: enough to be a label by itself and to come before words of the text. */
const TAG_SCORE = 8;
const THRESHOLD = 4;
/** Long texts touch on more; each of this many tokens raises the bar by one. */
const TOKENS_PER_POINT = 250;
/** The same words again and again prove less each time: they count this often at most. */
const REPEATS = 3;
const SHARE_OF_TOP = 0.3;
const MOST_TOPICS = 6;

interface Tally {
  score: number;
  tagged: boolean;
  /** What its evidence is made of: whole words, halves and what supports them. */
  roles: Set<TriggerRole>;
  mentions: Mention[];
}

export interface TopicFindings {
  topics: TopicLabel[];
  mentions: Mention[];
}

/** Words that speak for a topic where they stand. */
interface Hit extends TagPhrase {
  role: TriggerRole;
}

function isSpokenFor({ roles, tagged, score }: Tally, threshold: number): boolean {
  const proven = roles.has('whole') || (roles.has('half') && roles.has('support'));
  return proven && (tagged || score >= threshold);
}

class Tallies {
  private readonly byTopic = new Map<string, Tally>();
  private readonly repeats = new Map<string, number>();

  add(field: Field, { topic, role, first, last }: Hit, weight: number): void {
    const { tokens } = field;
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[last] ?? 0;
    const tagged = field.part === 'tag';
    const words = tokens.words.slice(first, last + 1).join(' ');
    let tally = this.byTopic.get(topic);
    if (tally === undefined) {
      tally = { score: 0, tagged: false, roles: new Set(), mentions: [] };
      this.byTopic.set(topic, tally);
    }
    const text = tokens.text.slice(start, end);
    tally.mentions.push({
      field: field.name,
      start,
      end,
      text,
      kind: 'topic',
      key: topic,
      method: tagged ? 'tag' : 'rule',
      rule: tagged ? 'tag-map' : 'trigger',
    });
    const seen = this.repeats.get(`${topic} ${words}`) ?? 0;
    this.repeats.set(`${topic} ${words}`, seen + 1);
    tally.roles.add(role);
    if (tagged) tally.tagged = true;
    if (seen < REPEATS) tally.score += weight;
  }

  best(threshold: number): [string, Tally][] {
    const passed = [...this.byTopic].filter(([, tally]) => isSpokenFor(tally, threshold));
    passed.sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1));
    const top = passed[0]?.[1].score ?? 0;
    return passed.filter(([, tally]) => tally.tagged || tally.score >= top * SHARE_OF_TOP).slice(0, MOST_TOPICS);
  }
}

/** The trigger words that are the whole tag; failing those, the longest phrase of several words in it. */
function triggersOfTag(hits: readonly TriggerHit[], last: number): TriggerHit[] {
  const strong = hits.filter(({ trigger }) => trigger.weight > 1);
  const whole = strong.filter((hit) => hit.first === 0 && hit.last === last);
  if (whole.length > 0) return whole;
  const longest = Math.max(1, ...strong.map((hit) => hit.last - hit.first));
  return strong.filter((hit) => hit.last - hit.first === longest);
}

/** A tag speaks as a whole or by several of its words, never by one: trade unions are no trade. */
function addTag(tallies: Tallies, field: Field, index: TriggerIndex | null): void {
  const phrase = phraseOfTag(field.tokens);
  if (phrase !== null) {
    tallies.add(field, { ...phrase, role: 'whole' }, TAG_SCORE);
    return;
  }
  const last = field.tokens.words.length - 1;
  for (const { trigger, first, last: end } of triggersOfTag(index?.find(field.tokens) ?? [], last)) {
    tallies.add(field, { topic: trigger.topic, role: trigger.role, first, last: end }, TAG_SCORE);
  }
}

/** Topics that tags and trigger words speak for, best first, each with the words that did. */
export function findTopics(index: TriggerIndex | null, fields: readonly Field[]): TopicFindings {
  const tallies = new Tallies();
  let length = 0;
  for (const field of fields) {
    if (field.part === 'tag') addTag(tallies, field, index);
    else {
      length += field.tokens.words.length;
      for (const { trigger, first, last } of index?.find(field.tokens) ?? []) {
        const hit = { topic: trigger.topic, role: trigger.role, first, last };
        tallies.add(field, hit, trigger.weight * PART_WEIGHT[field.part]);
      }
    }
  }
  const best = tallies.best(THRESHOLD + length / TOKENS_PER_POINT);
  return {
    topics: best.map(([key, { tagged }]) => ({
      key,
      label: topicLabel(key, 'en'),
      method: tagged ? 'tag' : 'rule',
      score: null,
      version: `lexicon ${lexiconVersion}`,
    })),
    mentions: best.flatMap(([, { mentions }]) => mentions),
  };
}
