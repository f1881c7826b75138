import { describe, expect, test } from '@jest/globals';
import { createAnalyser } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';
import { noTopicSettings, type TopicSettings } from './topic-settings.js';

const context = { sourceCountry: null, language: null };
const drones = { key: 'drones', label: 'Drones', rule: 'drone* -football', version: 3 };

function labels(settings: Partial<TopicSettings>, title: string, tags: string[] = [], given: string[] | null = null) {
  const analyser = createAnalyser({ topics: { ...noTopicSettings, ...settings } });
  return analyser.label({ ...emptyDraft('en'), title, tags, givenTopics: given }, 'infer', context);
}

describe('the tag map of the house', () => {
  test.each<[string, [string, string | null][], string[], string[]]>([
    ['the built-in map', [], ['terrorism'], ['20000103']],
    ['another topic', [['terrorism', '11000000']], ['Terrorism'], ['11000000']],
    ['no topic', [['terrorism', null]], ['terrorism'], []],
    ['no topic, not even by its words', [['war on drugs policy', null]], ['war on drugs policy'], []],
    ['an own topic', [['sahel', 'drones']], ['Sahel'], ['drones']],
    ['only the whole tag', [['oil', null]], ['oil prices'], ['20001243']],
  ])('%s', (_name, entries, tags, keys) => {
    const { topics } = labels({ tagMap: new Map(entries), tagMapVersion: 4 }, '', tags);
    expect(topics.map(({ key }) => key)).toEqual(keys);
    for (const topic of topics) expect(topic).toMatchObject({ method: 'tag', version: 'tag-map 4' });
  });
});

describe('own topics', () => {
  test('hold beside everything else and show their words', () => {
    const { topics, mentions } = labels({ rules: [drones] }, 'Drone hits refinery after earthquake', ['energy']);
    expect(topics.map(({ key, method, version }) => [key, method, version])).toContainEqual([
      'drones',
      'rule',
      'rule drones 3',
    ]);
    expect(topics.map(({ key }) => key)).toContain('20000153');
    expect(mentions.filter(({ key }) => key === 'drones')).toEqual([
      {
        field: 'title',
        start: 0,
        end: 5,
        text: 'Drone',
        kind: 'topic',
        key: 'drones',
        method: 'rule',
        rule: 'own-rule',
      },
    ]);
  });

  test('hold beside given topics too, and not in tags', () => {
    expect(labels({ rules: [drones] }, 'Drones', [], ['Energy']).topics.map(({ key }) => key)).toEqual([
      'energy',
      'drones',
    ]);
    expect(labels({ rules: [drones] }, 'Nothing', ['drones']).topics.some(({ key }) => key === 'drones')).toBe(false);
  });

  test('change with the settings; a wrong rule changes nothing', () => {
    const analyser = createAnalyser();
    const draft = { ...emptyDraft('en'), title: 'A drone' };
    const keys = () => analyser.label(draft, 'infer', context).topics.map(({ key }) => key);
    expect(keys()).toEqual([]);
    analyser.useTopics({ ...noTopicSettings, rules: [drones] });
    expect(keys()).toEqual(['drones']);
    expect(() => analyser.useTopics({ ...noTopicSettings, rules: [{ ...drones, rule: 'a AND' }] })).toThrow();
    expect(keys()).toEqual(['drones']);
  });
});

test('the most specific topic stands for those above it', () => {
  expect(labels({}, '', ['sport', 'football']).topics.map(({ key }) => key)).toEqual(['20001065']);
});
