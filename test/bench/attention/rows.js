import { drawer, seeded, severalOf, zipf } from './random.js';

const DAY = 86_400_000;
/** Five years of days; the first is a Monday. */
const START = Date.UTC(2021, 0, 4);
const DAYS = 5 * 365 + 1;
/** How much is published on a day of the week, from Monday, and in an hour of the day. */
const WEEK = [1, 1.05, 1.05, 1.02, 0.95, 0.55, 0.45];
const HOURS = [1, 1, 1, 1, 2, 4, 7, 9, 10, 10, 10, 9, 8, 8, 9, 9, 9, 8, 7, 6, 5, 4, 3, 2];
const BACK_DATED = 0.03;
/** instant, minute, day, month, year, unknown, as `fact.precision` numbers them. */
const PRECISIONS = [5, 4, 3, 2, 1, 0];
const PRECISION_SHARES = [0.72, 0.18, 0.08, 0.005, 0.005, 0.01];
/** Of all articles so many stand in stories of several; such a story has 2 to 20, within two days. */
const STORY = { share: 0.3, most: 20, days: 2, exponent: 1.5 };
const HOW_MANY = {
  topics: [4, 20, 28, 26, 14, 8],
  countries: [8, 30, 26, 18, 10, 5, 3],
  tags: [20, 20, 25, 20, 10, 5],
};

/**
 * Articles in the order of their arrival, numbered from 1; the same object is reused for each. Lists hold places in the
 * lists of the world, ascending by what stands for them in the database; `focus` those countries that are in focus.
 */
export function* articleRows(world, count) {
  const random = seeded(2);
  const dayOf = daysOf(count);
  const draw = drawers(world, random);
  const stories = storyOf(count, random);
  const row = { id: 0, about: null };
  for (let place = 0; place < count; place += 1) {
    const story = stories(place);
    row.id = place + 1;
    row.storyId = story.id;
    if (story.about === null) story.about = aboutOf(draw, random);
    row.about = story.about;
    fillTime(row, dayOf(place), random, draw);
    const source = random() < 0.99 ? draw.source() : null;
    row.sourceId = source === null ? null : source + 1;
    row.language = languageOf(world, source, random, draw);
    row.tags = draw.tags();
    const upload = 1 + Math.floor((place * world.uploads.length) / count);
    row.uploads = upload > 1 && random() < 0.01 ? [upload - 1, upload] : [upload];
    yield row;
  }
}

function drawers(world, random) {
  const times = (weights) => drawer(weights, random);
  return {
    hour: times(HOURS),
    precision: times(PRECISION_SHARES),
    source: times(zipf(world.sources.length, 0.9)),
    language: times(zipf(world.languages.length, 1)),
    topics: severalOf(times(zipf(world.topics.length, 0.9)), times(HOW_MANY.topics)),
    countries: severalOf(times(zipf(world.countries.length, 1)), times(HOW_MANY.countries)),
    tags: severalOf(times(zipf(world.tags.length, 0.8)), times(HOW_MANY.tags)),
  };
}

/** What a story is about; all its articles are. */
function aboutOf(draw, random) {
  const countries = draw.countries();
  return {
    topics: draw.topics(),
    countries,
    focus: countries.filter((_, place) => random() < (place === 0 ? 0.7 : 0.2)),
  };
}

function languageOf(world, source, random, draw) {
  const chance = random();
  if (chance < 0.01) return null;
  if (source === null || chance < 0.05) return world.languages[draw.language()];
  return world.sources[source].language;
}

/** The day on which the n-th article arrives: weekdays have more of them than weekends. */
function daysOf(count) {
  const weights = Array.from({ length: DAYS }, (_, day) => WEEK[day % 7] * (1 + day / DAYS));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const ends = [];
  let reached = 0;
  for (const weight of weights) {
    reached += (weight / sum) * count;
    ends.push(reached);
  }
  let day = 0;
  return (place) => {
    while (day < DAYS - 1 && place >= ends[day]) day += 1;
    return day;
  };
}

/** Sets the date: an instant in milliseconds, or the period in days since 1970 that a coarser date stands for. */
function fillTime(row, arrival, random, draw) {
  const day = random() < BACK_DATED ? Math.floor(random() * (arrival + 1)) : arrival;
  const precision = PRECISIONS[draw.precision()];
  const midnight = START + day * DAY;
  const date = new Date(midnight);
  row.precision = precision;
  row.at = null;
  row.periodStart = null;
  row.periodEnd = null;
  if (precision >= 4) {
    const millisecond = midnight + draw.hour() * 3_600_000 + Math.floor(random() * 3600) * 1000;
    row.at = precision === 4 ? millisecond - (millisecond % 60_000) : millisecond;
  } else if (precision > 0) {
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const starts = [0, Date.UTC(year, 0, 1), Date.UTC(year, month, 1), midnight];
    const ends = [0, Date.UTC(year + 1, 0, 1), Date.UTC(year, month + 1, 1), midnight + DAY];
    row.periodStart = starts[precision] / DAY;
    row.periodEnd = ends[precision] / DAY;
  }
}

/** Stories by the place of the article: those of several are planned ahead, within two days of articles. */
function storyOf(count, random) {
  const sizes = zipf(STORY.most, STORY.exponent).slice(1);
  const mean =
    sizes.reduce((sum, weight, place) => sum + weight * (place + 2), 0) /
    sizes.reduce((sum, weight) => sum + weight, 0);
  const size = drawer(sizes, random);
  const window = Math.max(64, Math.round((count / DAYS) * STORY.days));
  const planned = Array.from({ length: window }, () => null);
  // Of the places that no story has taken yet, so many begin one.
  const begin = STORY.share / mean / (1 - STORY.share * (1 - 1 / mean));
  let last = 0;
  return (place) => {
    const waiting = planned[place % window];
    planned[place % window] = null;
    if (waiting !== null) return waiting;
    last += 1;
    const story = { id: last, about: null };
    if (random() >= begin) return story;
    for (let more = size() + 1; more > 0; more -= 1) {
      let at = place + 1 + Math.floor(random() * (window - 1));
      while (at < place + window && planned[at % window] !== null) at += 1;
      if (at < place + window) planned[at % window] = story;
    }
    return story;
  };
}
