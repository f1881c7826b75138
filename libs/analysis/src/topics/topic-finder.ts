import type { Mention, TopicLabel } from '@vigie/article';
import type { Field } from '../text/fields.js';
import { findTopics } from './find-topics.js';
import { givenTopics } from './given-topics.js';
import { ancestorsOf, topicLabel } from './iptc.js';
import { ModelReader } from './model/model-reader.js';
import { RuleSet } from './rules/rule-set.js';
import { topicLexiconVersion } from './topic-lexicon-version.js';
import type { TopicSettings } from './topic-settings.js';
import { mentionsOf } from './topic-tallies.js';
import { buildTriggerIndex, type TriggerIndex } from './trigger-index.js';

const MOST_TOPICS = 6;

/** The topics of an article, each with the words that speak for it. */
export interface TopicFindings {
  topics: TopicLabel[];
  mentions: Mention[];
}

interface FoundTopic {
  label: TopicLabel;
  mentions: Mention[];
}

/** Only the most specific ones: football is sport, and is found where sport is asked for. */
function mostSpecific(found: readonly FoundTopic[]): FoundTopic[] {
  const general = new Set(found.flatMap(({ label }) => ancestorsOf(label.key)));
  return found.filter(({ label }) => !general.has(label.key));
}

/** Finds topics as administrators' settings say. Trigger words are read once per language, when a text first needs them. */
export class TopicFinder {
  private readonly triggers = new Map<string, TriggerIndex | null>();
  private readonly rules: RuleSet;
  private readonly models: ReadonlyMap<string, ModelReader>;
  private readonly ownLabels: Map<string, string>;

  /** Throws `QuerySyntaxError` for a rule that cannot be read. */
  constructor(private readonly settings: TopicSettings) {
    this.rules = new RuleSet(settings.rules.map(({ rule }) => rule));
    this.models = new Map(settings.models.map((model) => [model.language, new ModelReader(model)]));
    this.ownLabels = new Map(settings.rules.map(({ key, label }) => [key, label]));
  }

  /** What the record brings replaces tags and words; the house's own rules hold of every article. */
  find(given: readonly string[], fields: readonly Field[], language: string): TopicFindings {
    const brought = givenTopics(given).map((label) => ({ label, mentions: [] }));
    const found = brought.length > 0 ? brought : this.inferred(fields, language);
    const known = new Set(found.map(({ label }) => label.key));
    const all = [...found, ...this.ruled(fields).filter(({ label }) => !known.has(label.key))];
    return { topics: all.map(({ label }) => label), mentions: all.flatMap(({ mentions }) => mentions) };
  }

  private inferred(fields: readonly Field[], language: string): FoundTopic[] {
    const found = findTopics(this.triggersOf(language), fields, this.settings).map(([key, tally]) => {
      const { tagVersion } = tally;
      const how =
        tagVersion === null
          ? ({ method: 'rule', version: `lexicon ${topicLexiconVersion}` } as const)
          : ({ method: 'tag', version: tagVersion } as const);
      return { label: { key, label: this.labelOf(key), score: null, ...how }, mentions: mentionsOf(key, tally) };
    });
    const known = new Set(found.map(({ label }) => label.key));
    const learned = this.learned(fields, language).filter(({ label }) => !known.has(label.key));
    return mostSpecific([...found, ...learned]).slice(0, MOST_TOPICS);
  }

  private learned(fields: readonly Field[], language: string): FoundTopic[] {
    const model = this.models.get(language);
    if (model === undefined) return [];
    return model.find(fields).map(({ key, probability, words }) => {
      const how = { kind: 'topic', key, method: 'model', rule: 'model' } as const;
      const label = {
        key,
        label: this.labelOf(key),
        method: 'model',
        score: probability,
        version: model.version,
      } as const;
      return { label, mentions: words.map((place) => ({ ...place, ...how })) };
    });
  }

  private ruled(fields: readonly Field[]): FoundTopic[] {
    if (this.settings.rules.length === 0) return [];
    return this.rules.find(fields).flatMap(({ rule, mentions }) => {
      const topic = this.settings.rules[rule];
      if (topic === undefined) return [];
      const { key, label } = topic;
      const version = `rule ${key} ${topic.version}`;
      const how = { kind: 'topic', key, method: 'rule', rule: 'own-rule' } as const;
      return [
        {
          label: { key, label, method: 'rule', score: null, version },
          mentions: mentions.map((mention) => ({ ...mention, ...how })),
        },
      ];
    });
  }

  private labelOf(key: string): string {
    return this.ownLabels.get(key) ?? topicLabel(key, 'en');
  }

  private triggersOf(language: string): TriggerIndex | null {
    let index = this.triggers.get(language);
    if (index === undefined) {
      index = buildTriggerIndex(language);
      // Languages are what texts declare: those without triggers are not worth remembering.
      if (index !== null) this.triggers.set(language, index);
    }
    return index;
  }
}
