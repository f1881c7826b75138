import { indexKey, type TopicLabel } from '@vigie/article';
import { iptcKeyOf, topicLabel } from './iptc.js';

/** The topics that a record brings, each once: IPTC where it names one, else its own words. */
export function givenTopics(given: readonly string[]): TopicLabel[] {
  const topics = new Map<string, TopicLabel>();
  for (const name of given) {
    const iptc = iptcKeyOf(name);
    const key = iptc ?? indexKey(name);
    if (key === '' || topics.has(key)) continue;
    topics.set(key, {
      key,
      label: iptc === null ? name.trim() : topicLabel(iptc, 'en'),
      method: 'given',
      score: null,
      version: 'given',
    });
  }
  return [...topics.values()];
}
