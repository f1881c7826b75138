import { drawNumber, expand } from './expand.mjs';
import { bindSlots } from './lexicon.mjs';
import { anglesOf, tellFrom } from './scenarios.mjs';

const SHORTEST = 95;
const SENTENCE_START = /(^["«“]?\s*|[.!?]["»”]?\s+["«“]?)(\p{Ll})/gu;

/** Writes one article about a cast of countries from the hand-written parts of a scenario. */
export function composeText(lexicon, whole, cast, weekdayIndex, random) {
  const scenario = tellFrom(whole, random.pick(anglesOf(whole)));
  const slots = bindSlots(lexicon, cast, weekdayIndex, random);
  for (const { name, range } of scenario.numbers) slots.set(name, lexicon.formatNumber(drawNumber(range, random)));
  const scope = { language: lexicon.code, slots, formatNumber: lexicon.formatNumber };
  const write = (template) => polish(expand(template, scope, random), lexicon);
  const [title, alternative] = random.shuffle(scenario.titles).map((line) => titleOf(write(line)));
  return {
    title,
    alternative: alternative ?? title,
    lead: write(random.pick(scenario.leads)),
    paragraphs: arrange(lexicon, scenario, write, random),
    tags: tagsOf(lexicon, scenario, cast, random),
  };
}

function polish(text, lexicon) {
  return lexicon.finish(text).replace(SENTENCE_START, (_, before, letter) => before + letter.toUpperCase());
}

function titleOf(text) {
  return text.replace(/\.$/, '');
}

function arrange(lexicon, scenario, write, random) {
  const details = random.shuffle(scenario.details).map((text) => ({ kind: 'detail', text }));
  const quotes = random.shuffle(scenario.quotes).map((text) => ({ kind: 'quote', text }));
  const middle = [
    ...details.splice(0, random.integer(1, 2)),
    quotes.shift(),
    ...details.splice(0, random.integer(0, 1)),
  ];
  if (random.chance(0.25)) middle.splice(random.integer(2, middle.length), 0, ...quotes.splice(0, 1));
  const lines = [random.pick(scenario.openings), ...middle.map((part) => part.text)];
  if (scenario.endings.length > 0 && random.chance(0.65)) lines.push(random.pick(scenario.endings));
  const paragraphs = lines.map((line) => ({ text: write(line), heading: false }));
  while (countWords(paragraphs) < SHORTEST && details.length > 0) {
    paragraphs.splice(2, 0, { text: write(details.shift().text), heading: false });
  }
  const place = random.integer(2, 3);
  if (lexicon.headings && scenario.headings.length > 0 && opensWithCapital(paragraphs[place]) && random.chance(0.5)) {
    paragraphs.splice(place, 0, { text: write(random.pick(scenario.headings)), heading: true });
  }
  return paragraphs;
}

/** Collectors glue blocks together: a heading before a figure could not be told from its paragraph. */
function opensWithCapital(paragraph) {
  return paragraph !== undefined && /^["«“]?\s*\p{Lu}/u.test(paragraph.text);
}

function countWords(paragraphs) {
  return paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

function tagsOf(lexicon, scenario, cast, random) {
  const countries = cast.codes.slice(0, 2).map((code) => lexicon.tag(lexicon.rows.get(code)));
  const subjects = scenario.tags.slice(0, random.integer(2, scenario.tags.length));
  return [...new Set([...countries, ...subjects])];
}
