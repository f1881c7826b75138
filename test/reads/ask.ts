import type { Answer, Counting, NameLanguage, Question, Selection } from '@vigie/article';

/** Everything there is. */
export const EVERYTHING: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };

/** The answer to a single question. */
export async function ask<Asked extends Question>(
  counting: Counting,
  selection: Selection,
  question: Asked,
  language: NameLanguage = 'en',
): Promise<Extract<Answer, { kind: Asked['kind'] }>> {
  const { answers } = await counting.query(selection, [question], language);
  return answers[0] as Extract<Answer, { kind: Asked['kind'] }>;
}
