import { matchesRule, phraseKey, type TopicModel, type TopicRule, type TopicSettings } from '@vigie/analysis';
import { QuerySyntaxError } from '@vigie/query';
import { enabledModels, labellingRevision, retiredTopics, tagTopics, topicRules } from '@vigie/storage';
import type { EntityManager } from 'typeorm';

/** A rule was readable when it was saved; one that no longer is must not stop the others. */
function isReadable({ rule }: TopicRule): boolean {
  try {
    matchesRule(rule, { title: null, lead: null, paragraphs: [] });
    return true;
  } catch (error) {
    if (error instanceof QuerySyntaxError) return false;
    throw error;
  }
}

/** A model that learned a topic before that was given up finds it no more. */
function withoutTopics(model: TopicModel, retired: ReadonlySet<string>): TopicModel {
  const topics = model.topics.map((topic) => (retired.has(topic.key) ? { ...topic, threshold: null } : topic));
  return { ...model, topics };
}

/** What administrators decided about topics, as it is stored. */
export async function readTopicSettings(manager: EntityManager): Promise<TopicSettings> {
  const { tagMapVersion } = await labellingRevision(manager);
  const rules = await topicRules(manager);
  const tags = await tagTopics(manager);
  const models = await enabledModels(manager);
  const retired = await retiredTopics(manager);
  return {
    tagMapVersion,
    tagMap: new Map(tags.map(({ label, topic }) => [phraseKey(label), topic])),
    rules: rules.filter(isReadable),
    models: models.map((data) => withoutTopics(JSON.parse(data) as TopicModel, retired)),
  };
}
