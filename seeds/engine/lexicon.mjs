import { drawPerson } from '../geography/people.mjs';
import { parseScenarios } from './scenarios.mjs';

/** A language ready to write in: its scenarios by topic and the word forms of every country it can speak of. */
export function buildLexicon(language) {
  const rows = new Map(
    language.countries
      .trim()
      .split('\n')
      .map((line) => line.split('|'))
      .map(([code, ...row]) => [code, row]),
  );
  const scenarios = language.texts.flatMap(parseScenarios);
  const byTopic = new Map();
  for (const scenario of scenarios) byTopic.set(scenario.topic, [...(byTopic.get(scenario.topic) ?? []), scenario]);
  return { ...language, rows, byTopic };
}

/** The slots of one article: forms of its countries, a town, people drawn anew at each mention, the day of the week. */
export function bindSlots(lexicon, cast, weekdayIndex, random) {
  const slots = new Map();
  cast.codes.forEach((code, index) => {
    const suffix = index === 0 ? '' : String(index + 1);
    for (const [name, value] of Object.entries(lexicon.forms(lexicon.rows.get(code)))) slots.set(name + suffix, value);
  });
  const [main] = cast.codes;
  slots.set('city', cast.city ?? random.pick(lexicon.cities(lexicon.rows.get(main))));
  slots.set('wd', lexicon.weekdays[weekdayIndex]);
  slots.set('disease', random.pick(lexicon.diseases));
  slots.set('pm', () => drawPerson(lexicon.code, main, 'm', random));
  slots.set('pf', () => drawPerson(lexicon.code, main, 'f', random));
  return slots;
}
