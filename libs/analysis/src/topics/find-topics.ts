import type { Field } from '../text/fields.js';
import type { PhraseHit } from './phrase-index.js';
import { phraseOfTag } from './tag-map.js';
import { topicLexiconVersion } from './topic-lexicon-version.js';
import type { TopicSettings } from './topic-settings.js';
import { type TopicHit, TopicTallies, type TopicTally } from './topic-tallies.js';
import type { Trigger } from './trigger.js';
import type { TriggerIndex } from './trigger-index.js';

const THRESHOLD = 4;
/** Long texts touch on more; each of this many tokens raises the bar by one. */
const TOKENS_PER_POINT = 250;

const fromLexicon = `lexicon ${topicLexiconVersion}`;

type TagSettings = Pick<TopicSettings, 'tagMap' | 'tagMapVersion'>;

function toHit({ value, first, last }: PhraseHit<Trigger>): TopicHit {
  return { ...value, first, last };
}

/** The trigger words that are the whole tag; failing those, the longest phrase of several words in it. */
function triggersOfTag(hits: readonly TopicHit[], last: number): TopicHit[] {
  const strong = hits.filter(({ weight }) => weight > 1);
  const whole = strong.filter((hit) => hit.first === 0 && hit.last === last);
  if (whole.length > 0) return whole;
  const longest = Math.max(1, ...strong.map((hit) => hit.last - hit.first));
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
    tallies.addTag(field, { ...phrase, weight: 0, role: 'whole' }, version);
    return;
  }
  const hits = index?.find(field.tokens).map(toHit) ?? [];
  for (const hit of triggersOfTag(hits, words.length - 1)) tallies.addTag(field, hit, fromLexicon);
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
      for (const hit of index?.find(field.tokens) ?? []) tallies.addWords(field, toHit(hit));
    }
  }
  return tallies.best(THRESHOLD + length / TOKENS_PER_POINT);
}
