import type { Field } from '../text/fields.js';
import { longestHits, type PhraseHit } from './phrase-index.js';
import { phraseOfTag } from './tag-map.js';
import { topicLexiconVersion } from './topic-lexicon-version.js';
import type { TopicSettings } from './topic-settings.js';
import { type TopicHit, TopicTallies, type TopicTally } from './topic-tallies.js';
import { BLOCKED, type Trigger } from './trigger.js';
import type { TriggerIndex } from './trigger-index.js';

const THRESHOLD = 5.5;
/** A text of this length and more must say it twice: one more point. */
const SHORT = 100;
/** Long texts touch on more; each of this many tokens raises the bar by one. */
const TOKENS_PER_POINT = 250;

const fromLexicon = `lexicon ${topicLexiconVersion}`;

type TagSettings = Pick<TopicSettings, 'tagMap' | 'tagMapVersion'>;

/** What the trigger words of a text say; blocking phrases only keep the words in them from speaking. */
function hitsIn(index: TriggerIndex | null, { tokens }: Field): TopicHit[] {
  if (index === null) return [];
  return longestHits(index.find(tokens))
    .filter(({ value }) => value.topic !== BLOCKED)
    .map(toHit);
}

function toHit({ value, first, last }: PhraseHit<Trigger>): TopicHit {
  return { trigger: value, first, last };
}

/** The trigger words that are the whole tag; failing those, the longest phrase of several words in it. */
function triggersOfTag(hits: readonly TopicHit[], last: number): TopicHit[] {
  const strong = hits.filter(({ trigger }) => trigger.weight > 1 && trigger.role === 'whole');
  const whole = strong.filter((hit) => hit.first === 0 && hit.last === last);
  if (whole.length > 0) return whole;
  const longest = strong.reduce((most, hit) => Math.max(most, hit.last - hit.first), 1);
  return strong.filter((hit) => hit.last - hit.first === longest);
}

/** A tag speaks as a whole or by several of its words, never by one: trade unions are no trade. */
function addTag(tallies: TopicTallies, field: Field, index: TriggerIndex | null, settings: TagSettings): void {
  const { words } = field.tokens;
  const version = `tag-map ${settings.tagMapVersion}`;
  const decided = settings.tagMap.size === 0 ? undefined : settings.tagMap.get(words.join(' '));
  if (decided === null) return;
  const phrase =
    decided === undefined ? phraseOfTag(field.tokens) : { topic: decided, first: 0, last: words.length - 1 };
  if (phrase !== null) {
    tallies.addTag(field, phrase.topic, phrase.first, phrase.last, version);
    return;
  }
  const hits = hitsIn(index, field);
  for (const { trigger, first, last } of triggersOfTag(hits, words.length - 1)) {
    tallies.addTag(field, trigger.topic, first, last, fromLexicon);
  }
}

/** Topics that tags and trigger words speak for, best first. */
export function findTopics(
  index: TriggerIndex | null,
  fields: readonly Field[],
  settings: TagSettings,
): [string, TopicTally][] {
  const tallies = new TopicTallies();
  let length = 0;
  for (const field of fields) {
    if (field.part === 'tag') addTag(tallies, field, index, settings);
    else {
      length += field.tokens.words.length;
      for (const hit of hitsIn(index, field)) tallies.addWords(field, hit);
    }
  }
  return tallies.best(THRESHOLD + Math.min(1, length / SHORT) + length / TOKENS_PER_POINT);
}
