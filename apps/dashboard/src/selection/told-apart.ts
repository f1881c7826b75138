import type { Speech } from '../i18n/language.js';

type Named = { key: string; label: string };

const isIptc = ({ key }: Named) => /^\d{8}$/.test(key);

/**
 * Names for those of some topics that are called like another one, by key: records may bring a topic that is called like one of
 * IPTC's without being it. Those of IPTC keep their names.
 */
export function toldApart(topics: readonly Named[], { t, format }: Speech): Map<string, string> {
  const written = (label: string) => label.toLocaleLowerCase(format.locale);
  const names = new Map<string, string>();
  for (const topic of topics) {
    const alike = topics.filter(({ label }) => written(label) === written(topic.label));
    if (alike.length === 1 || isIptc(topic)) continue;
    const others = alike.filter((one) => !isIptc(one));
    const { key, label } = topic;
    names.set(key, others.length > 1 ? `${label} (${key})` : t('topic.notIptc', { label }));
  }
  return names;
}

/** The same with the names that tell them apart. */
export function renamed<Topic extends Named>(topics: readonly Topic[], names: ReadonlyMap<string, string>): Topic[] {
  return topics.map((topic) => ({ ...topic, label: names.get(topic.key) ?? topic.label }));
}
