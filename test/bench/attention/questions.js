/** The dimensions that a page lists the most frequent values of. */
const ALL = ['topic', 'source', 'country', 'language', 'tag'];
const LISTED = 20;
const TOP = 10;

/**
 * The questions that are measured: what is selected (`where`, with the ids and codes of the world) and what is asked of it
 * (`ask`). Peers answer the counts that `figures.js` compares; the product answers its whole question.
 */
export function questionsOf(world, { texts }) {
  const narrow = { topic: 57 };
  const french = { sources: frenchSources(world, 50), language: 'fr' };
  const facets = { kind: 'facets', by: ALL, limit: LISTED, stories: false };
  const questions = [
    { name: 'articles per week', where: {}, ask: { kind: 'line', measure: 'articles' } },
    { name: 'top-10 topics per week, share', where: {}, ask: { kind: 'series', measure: 'articles', top: TOP } },
    {
      name: 'one topic AND one country, per week',
      where: { topic: 25, country: world.countries[4] },
      ask: { kind: 'line', measure: 'articles' },
    },
    { name: '50 sources AND French, by country', where: french, ask: { ...facets, by: ['country'] } },
    { name: 'all facets, filtered (1 %)', where: narrow, ask: facets },
    { name: 'all facets, no filter', where: {}, ask: facets },
    { name: '… each with distinct stories', where: {}, ask: { ...facets, stories: true } },
    { name: 'topic × country matrix', where: {}, ask: { kind: 'matrix', top: 200 } },
    { name: 'distinct stories per week', where: {}, ask: { kind: 'line', measure: 'stories' } },
    { name: 'distinct stories × topic, per week', where: {}, ask: { kind: 'series', measure: 'stories', top: TOP } },
  ];
  if (texts) questions.push({ name: 'facets of a broad text match (2.8 %)', where: { text: 'cobalt' }, ask: facets });
  return questions;
}

function frenchSources(world, count) {
  return world.sources
    .filter(({ language }) => language === 'fr')
    .slice(0, count)
    .map(({ id }) => id);
}

/** What the product is asked for the same: a selection and one question. */
export function productQuestion(world, { where, ask }) {
  const only = (value) => ({ include: [value].flat().map(String), exclude: [] });
  const filters = {};
  if (where.topic !== undefined) filters.topic = only(world.topics[where.topic - 1].key);
  if (where.country !== undefined) filters.country = only(where.country);
  if (where.sources !== undefined) filters.source = only(where.sources);
  if (where.language !== undefined) filters.language = only(where.language);
  const selection = { q: where.text ?? null, dates: null, timezone: 'UTC', countryRole: 'any', filters };
  return { selection, question: questionFor(ask) };
}

function questionFor(ask) {
  if (ask.kind === 'facets') return { kind: 'facets', by: ask.by, limit: ask.limit, stories: ask.stories };
  if (ask.kind === 'matrix') return { kind: 'matrix', rows: 'topic', columns: 'country', top: ask.top };
  return {
    kind: 'attention',
    interval: 'week',
    most: 1000,
    split: ask.kind === 'series' ? 'topic' : 'none',
    top: ask.top ?? 1,
    measure: ask.measure,
    share: ask.kind === 'series' && ask.measure === 'articles' ? 'corpus' : 'none',
  };
}
