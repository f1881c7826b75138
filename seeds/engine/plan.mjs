import { OUTLETS } from '../outlets.mjs';
import { addDays, corpusDays, LAST_DAY, weekday } from './calendar.mjs';
import { EVENTS, eventIntensity, eventPhase } from './events.mjs';

const DAY_WEIGHTS = [0.42, 1, 1.06, 1.08, 1.05, 0.98, 0.48];
const TOPICS = [
  ['energy', 8],
  ['trade', 8],
  ['mining', 8],
  ['agriculture', 8],
  ['transport', 7],
  ['health', 8],
  ['education', 6],
  ['culture', 6],
  ['football', 6],
  ['technology', 7],
  ['environment', 6],
  ['security', 11],
  ['politics', 9],
  ['diplomacy', 10],
  ['society', 5],
];
const HIGH_SEASON = new Map([
  ['agriculture', [8, 9, 10]],
  ['education', [8, 9]],
  ['football', [0, 5, 11]],
  ['environment', [3, 4, 5]],
  ['health', [1, 2, 11]],
]);

/** Who writes about what on which day, in order of days: `{outlet, day, topic, event, phase}`. */
export function planCorpus(random) {
  const days = corpusDays();
  const total = days.reduce((sum, day) => sum + dayWeight(day), 0);
  const assignments = days.flatMap((day) =>
    OUTLETS.flatMap((outlet) => {
      const count = drawCount((outlet.articles * dayWeight(day)) / total, random);
      return Array.from({ length: count }, () => ({
        outlet,
        day,
        topic: random.weighted(topicWeights(day)),
        event: null,
      }));
    }),
  );
  return [...assignments, ...EVENTS.flatMap((event) => planEvent(event, random))].sort((a, b) =>
    a.day < b.day ? -1 : Number(a.day > b.day),
  );
}

function planEvent(event, random) {
  const outlets = OUTLETS.map((outlet) => [outlet, outlet.articles]);
  return Array.from({ length: event.days }, (_, index) => ({ index, day: addDays(event.start, index) }))
    .filter(({ day }) => day <= LAST_DAY)
    .flatMap(({ index, day }) =>
      Array.from(
        { length: drawCount(eventIntensity(event, index) * Math.sqrt(DAY_WEIGHTS[weekday(day)]), random) },
        () => ({
          outlet: random.weighted(outlets),
          day,
          topic: event.topic,
          event,
          phase: eventPhase(event, index, random),
        }),
      ),
    );
}

function dayWeight(day) {
  const summer = day.slice(5, 7) === '08' ? 0.8 : 1;
  const holiday = ['12-25', '01-01', '05-01'].includes(day.slice(5)) ? 0.4 : 1;
  return DAY_WEIGHTS[weekday(day)] * summer * holiday;
}

function topicWeights(day) {
  const month = Number(day.slice(5, 7)) - 1;
  return TOPICS.map(([topic, weight]) => [topic, HIGH_SEASON.get(topic)?.includes(month) ? weight * 2 : weight]);
}

/** Poisson. */
function drawCount(mean, random) {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count += 1;
  return count;
}
