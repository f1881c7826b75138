import { located } from './articles.mjs';

const HOUR = 3_600_000;

/** Copies of agency texts and of colleagues' reports, some hours later, mostly with the source named. */
export function syndicate(articles, lexicons, outlets, lastInstant, random) {
  return articles.flatMap((article) => {
    const agency = article.outlet.kind === 'agency';
    if (!random.chance(agency ? 0.55 : 0.04)) return [];
    const takers = outlets.filter(
      (o) => o.language === article.outlet.language && o.host !== article.outlet.host && o.kind !== 'agency',
    );
    const count = agency && random.chance(0.35) ? 2 : 1;
    return random
      .shuffle(takers)
      .slice(0, count)
      .map((outlet, index) => copyOf(article, outlet, index, lexicons.get(outlet.language), random))
      .filter((copy) => copy.published <= lastInstant);
  });
}

function copyOf(article, outlet, index, lexicon, random) {
  const credited = random.chance(0.7);
  const credit = { text: lexicon.credit(article.outlet.name), heading: false };
  return located({
    ...article,
    id: article.id + 900000 + index,
    outlet,
    title: random.chance(0.5) ? article.title : article.alternative,
    author: null,
    paragraphs: credited ? [...article.paragraphs, credit] : article.paragraphs,
    published: article.published + random.integer(1, 30) * HOUR + random.integer(0, 59) * 60_000,
    edited: 0,
    origin: article.id,
  });
}
