import type { TopicModel } from './model/topic-model.js';

/** A topic of the house: what is searched for makes the label. */
export interface TopicRule {
  key: string;
  label: string;
  /** In the search language; `compileRule` says what is wrong with one. */
  rule: string;
  version: number;
}

/** What administrators decided about topics. */
export interface TopicSettings {
  tagMapVersion: number;
  /** By `phraseKey` of the tag: the topic it stands for, or null for a tag that is no topic. Wins over the built-in map. */
  tagMap: ReadonlyMap<string, string | null>;
  rules: readonly TopicRule[];
  /** At most one a language counts: the last. */
  models: readonly TopicModel[];
}

/** Nothing decided: the built-in map and lexicons alone. */
export const noTopicSettings: TopicSettings = { tagMapVersion: 0, tagMap: new Map(), rules: [], models: [] };
