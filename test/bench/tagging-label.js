import { createAnalyser } from '@vigie/analysis/analyser';

const CONTEXT = { sourceCountry: null, language: null };

export const analyser = createAnalyser();

/** A draft that carries nothing but what is named. */
export function draftWith({
  title = null,
  lead = null,
  texts = [],
  tags = [],
  language = null,
  day = null,
  topics = null,
}) {
  return {
    ...{ url: null, title, lead, publisher: null, modifiedAt: null, language, locale: null, section: null },
    ...{ author: null, image: null, tags, paragraphs: texts.map((text) => ({ text, heading: false })) },
    ...{ published: { at: null, day, offset: null, precision: day === null ? 'unknown' : 'day' }, provenance: {} },
    ...{ unclaimed: [], givenCountries: null, givenTopics: topics, warnings: [] },
  };
}

/** What the analyser finds in a draft by itself. */
export function labelsOf(draft, mode = 'infer') {
  return analyser.label(draft, mode, CONTEXT);
}

const known = new WeakMap();

/** The labels of a text of the gold; its language is to be found. */
export function labelGold(item) {
  if (!known.has(item)) {
    const { title, lead, paragraphs, tags, date } = item;
    const draft = draftWith({ title, lead: lead === '' ? null : lead, texts: paragraphs, tags, day: date });
    known.set(item, labelsOf(draft));
  }
  return known.get(item);
}

/** Country codes of labels in order, of one role or of both. */
export function codesOf({ countries }, role) {
  return countries
    .filter((one) => role === undefined || one.role === role)
    .map(({ code }) => code)
    .sort();
}
