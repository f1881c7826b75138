import { drawPerson } from '../geography/people.mjs';
import { addDays, formatOffset, localClock, offsetMinutes, weekday } from './calendar.mjs';
import { chooseCast, chooseEventCast } from './cast.mjs';
import { composeText } from './compose.mjs';
import { FLOODED_TOWNS } from './events.mjs';
import { articleUrl } from './urls.mjs';

const SECTION_OF = new Map([
  ['flood', 'event'],
  ['summit', 'event'],
  ...['energy', 'trade', 'mining', 'agriculture', 'transport', 'technology'].map((topic) => [topic, 'economy']),
  ...['health', 'education', 'environment', 'society'].map((topic) => [topic, 'society']),
  ...['security', 'politics', 'diplomacy'].map((topic) => [topic, 'state']),
  ['football', 'sport'],
  ['culture', 'culture'],
]);
const HOURS = [6, 7, 8, 8, 9, 9, 10, 10, 11, 12, 13, 14, 15, 16, 16, 17, 18, 18, 19, 20, 21, 22];
const LATE = ['23:30', '23:48', '00:05', '00:20'];
const TITLE_ATTEMPTS = 40;

/** Writes the planned articles; `id` grows with time, titles are never used twice in a language. */
export function writeArticles(plan, lexicons, random) {
  const used = new Set();
  return plan.map((assignment, index) =>
    writeArticle(assignment, lexicons.get(assignment.outlet.language), index, used, random),
  );
}

function writeArticle(assignment, lexicon, index, used, random) {
  for (let attempt = 0; attempt < TITLE_ATTEMPTS; attempt += 1) {
    const written = tryArticle(assignment, lexicon, random);
    if (written === null || used.has(written.text.title)) continue;
    used.add(written.text.title);
    return placeArticle(assignment, lexicon, written, index, random);
  }
  throw new Error(`Not enough different titles for ${assignment.topic} in ${lexicon.code}`);
}

function tryArticle({ outlet, day, topic, event, phase }, lexicon, random) {
  const known = lexicon.byTopic.get(topic) ?? [];
  const scenarios = event === null ? known : known.filter(({ name }) => name === phase);
  const scenario = random.pick(scenarios.length > 0 ? scenarios : known);
  const towns = topic === 'flood' ? (FLOODED_TOWNS[lexicon.code] ?? FLOODED_TOWNS.latin) : null;
  const cast =
    event === null
      ? chooseCast(lexicon, scenario, outlet.country, random)
      : chooseEventCast(lexicon, event, towns, random);
  if (cast === null) return null;
  const reported = event === null && random.chance(0.5) ? addDays(day, -1) : day;
  return { cast, scenario, text: composeText(lexicon, scenario, cast, weekday(reported), random) };
}

function placeArticle({ outlet, day, topic, event }, lexicon, { cast, scenario, text }, index, random) {
  const offset = offsetMinutes(outlet.zone, day);
  const time =
    event === null && random.chance(0.04)
      ? random.pick(LATE)
      : `${twoDigits(random.pick(HOURS))}:${twoDigits(random.integer(0, 59))}`;
  const article = {
    id: 4100000 + index * 37 + random.integer(0, 30),
    outlet,
    topic,
    scenario: scenario.name,
    event: event !== null,
    ...text,
    cast: cast.codes,
    section: lexicon.sections[SECTION_OF.get(topic)],
    locale: lexicon.locale,
    author: random.chance(0.3) ? drawPerson(lexicon.code, outlet.country, random.pick(['m', 'f']), random) : null,
    published: Date.parse(`${day}T${time}:00Z`) - offset * 60_000,
    edited: random.chance(0.4) ? random.integer(3, 140) : 0,
    origin: null,
  };
  return located(article);
}

/** Adds what follows from outlet and instant: the local clock and the address. */
export function located(article) {
  const utcDay = new Date(article.published).toISOString().slice(0, 10);
  const offset = offsetMinutes(article.outlet.zone, utcDay);
  const local = localClock(article.published, offset);
  const placed = { ...article, offset, day: local.day, time: local.time, offsetText: formatOffset(offset, '') };
  return { ...placed, url: articleUrl(placed) };
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}
