import { iptcFrench } from '../data/iptc-french.js';
import { iptcLines } from '../data/iptc-topics.js';

/** One IPTC Media Topic. `fr` is known for the upper levels and frequent topics. */
export interface IptcTopic {
  key: string;
  parent: string | null;
  en: string;
  fr: string | null;
  retired: boolean;
}

function french(): Map<string, string> {
  const lines = iptcFrench.split('\n').filter((line) => line.length > 9);
  return new Map(lines.map((line) => [line.slice(0, 8), line.slice(9)]));
}

function readTopics(): Map<string, IptcTopic> {
  const labels = french();
  const topics = new Map<string, IptcTopic>();
  for (const line of iptcLines.split('\n')) {
    const [key, parent, state, ...words] = line.split(' ');
    if (key === undefined || key === '' || parent === undefined) continue;
    const fr = labels.get(key) ?? null;
    topics.set(key, {
      key,
      parent: parent === '-' ? null : parent,
      en: words.join(' '),
      fr,
      retired: state === 'retired',
    });
  }
  return topics;
}

const topics = readTopics();

/** All IPTC Media Topics, retired ones included and marked. */
export function iptcTopics(): IptcTopic[] {
  return [...topics.values()];
}

const NO_ANCESTORS: readonly string[] = [];
const ancestors = new Map<string, readonly string[]>();

/** The topics above a topic, nearest first; none for an own key. */
export function ancestorsOf(key: string): readonly string[] {
  const parent = topics.get(key)?.parent ?? null;
  if (parent === null) return NO_ANCESTORS;
  let known = ancestors.get(key);
  if (known === undefined) {
    known = [parent, ...ancestorsOf(parent)];
    ancestors.set(key, known);
  }
  return known;
}

/** The label of an IPTC topic; without a French one the English stands; an own key stands for itself. */
export function topicLabel(key: string, language: 'en' | 'fr'): string {
  const topic = topics.get(key);
  return (language === 'fr' ? topic?.fr : null) ?? topic?.en ?? key;
}

const nameKey = (name: string) => name.trim().normalize('NFC');

/** English names; where a retired and a live topic share one, the live one has it. */
const byEnglishName = new Map(
  [...topics.values()]
    .sort((a, b) => Number(b.retired) - Number(a.retired))
    .map((topic) => [nameKey(topic.en), topic.key]),
);

/** The IPTC key that a given topic stands for: `medtop:`-prefixed, eight digits, or exactly an English name, letter case included. */
export function iptcKeyOf(given: string): string | null {
  const trimmed = given.trim();
  const digits = /^(?:medtop:)?(\d{8})$/iu.exec(trimmed)?.[1];
  if (digits !== undefined && topics.has(digits)) return digits;
  return byEnglishName.get(nameKey(trimmed)) ?? null;
}
