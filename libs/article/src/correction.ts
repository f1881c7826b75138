import type { ArticleDraft, CountryLabel, CountryRole, Labels, TopicLabel } from './article.js';
import type { CountryCode } from './country.js';
import { type GivenDate, publishedOn } from './given-date.js';

/** What people decided about one article; a field that nobody corrected is absent. It wins over everything that is found. */
export interface Corrections {
  countries?: readonly { code: CountryCode; role: CountryRole }[];
  topics?: readonly { key: string; label: string }[];
  date?: GivenDate;
  source?: { id: number; name: string; host: string | null; country: CountryCode | null };
}

/** What of an article can be corrected. */
export type CorrectionField = keyof Corrections;

/** The article with the date and the outlet that a person gave it. */
export function correctDraft(draft: ArticleDraft, { date, source }: Corrections): ArticleDraft {
  return {
    ...draft,
    ...(date === undefined ? {} : { published: publishedOn(date) }),
    ...(source === undefined ? {} : { publisher: { name: source.name, host: source.host, stated: true } }),
  };
}

/** The labels with the countries and topics that a person gave; words that spoke for others are no evidence any more. */
export function correctLabels(labels: Labels, { countries, topics }: Corrections): Labels {
  let { mentions } = labels;
  if (countries !== undefined) {
    const kept = new Set(countries.map(({ code }) => code));
    mentions = mentions.filter(({ kind, key }) => kind !== 'country' || kept.has(key));
  }
  if (topics !== undefined) {
    const kept = new Set(topics.map(({ key }) => key));
    mentions = mentions.filter(({ kind, key }) => kind !== 'topic' || kept.has(key));
  }
  return {
    ...labels,
    countries: countries?.map((country) => givenCountry(country, labels)) ?? labels.countries,
    topics: topics?.map(givenTopic) ?? labels.topics,
    mentions,
  };
}

function givenCountry({ code, role }: { code: CountryCode; role: CountryRole }, { countries }: Labels): CountryLabel {
  const mentions = countries.find((country) => country.code === code)?.mentions ?? 0;
  return { code, role, mentions, method: 'given', score: role === 'focus' ? 1 : 0, version: 'person' };
}

function givenTopic({ key, label }: { key: string; label: string }): TopicLabel {
  return { key, label, method: 'given', score: null, version: 'person' };
}
