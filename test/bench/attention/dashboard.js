const WIDE = 130;
const NARROW = 27;

/**
 * What the first page of the dashboard asks, as the body of `POST /page` has it. `variant` makes a page that was not asked
 * before, so that it is counted and not remembered.
 */
export function dashboardQuestions(variant = 0) {
  const chart = (split, most, top) => ({
    kind: 'attention',
    split,
    top,
    measure: 'articles',
    share: 'none',
    interval: 'auto',
    most,
  });
  return [
    {
      kind: 'facets',
      by: ['topic', 'source', 'country', 'sourceCountry', 'language', 'tag'],
      limit: 200 - (variant % 180),
      stories: false,
      subtopics: true,
    },
    chart('none', WIDE, 8),
    chart('topic', NARROW, 6),
    chart('source', NARROW, 6),
    chart('country', NARROW, 6),
    { kind: 'matrix', rows: 'country', columns: 'topic', top: 12 },
  ];
}

/** Twenty people, each with a view of their own. */
export function analystSelections(world, count) {
  return Array.from({ length: count }, (_, place) => {
    switch (place % 5) {
      case 0:
        return { country: world.countries[place] };
      case 1:
        return { topic: world.topics[20 + place].key, language: ['fr', 'en'] };
      case 2:
        return { from: `202${1 + (place % 4)}-01-01`, to: `202${2 + (place % 4)}-06-30`, tz: 'Africa/Niamey' };
      case 3:
        return { collection: world.collections[place].name, country: `!${world.countries[0]}` };
      default:
        return {};
    }
  });
}
