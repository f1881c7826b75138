import { describe, expect, test } from '@jest/globals';
import { compare, type Relation } from './compare.js';
import type { Setting } from './setting.js';
import { readStory, type StoryText } from './story-text.js';
import type { TextBlock } from './text-block.js';
import { settingOf } from './uses.js';

const digestOf = (word: string) =>
  Array.from(word).reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);

/** Words as the analysis cuts them, but for accents. */
function block(text: string): TextBlock {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const starts = found.map(({ index }) => index);
  const words = found.map(([word]) => word.toLowerCase());
  return {
    text,
    words,
    hashes: words.map(digestOf),
    starts,
    ends: found.map(([word], i) => starts[i]! + word.length),
  };
}

function read(text: string, title: string | null = null): StoryText {
  return readStory({ title: title === null ? null : block(title), lead: null, body: text.split('\n').map(block) });
}

const uses = (sourceId: number, moment: string) => ({ sourceId, moments: [moment] });
const monday = uses(1, '2026-02-02|1770040800');
const evening = uses(1, '2026-02-02|1770062400');
const tuesday = uses(1, '2026-02-03|1770127200');
const month = uses(1, '2026-03-03|1772546400');
const sameDay = settingOf(monday, evening);
const nextDay = settingOf(monday, tuesday);
const nextMonth = settingOf(monday, month);
const otherSource = settingOf(monday, uses(2, '2026-02-02|1770062400'));
const otherSourceNextDay = settingOf(monday, uses(2, '2026-02-03|1770127200'));
const undated = settingOf(uses(1, '|'), uses(1, '|'));

const QUAKE = [
  'Rescuers in Tamsala pulled nine people alive from a collapsed hotel on Monday after an earthquake that killed at least 41 and cut the road to Beronde.',
  'The mayor, Ilse Corvanti, said that 1,200 families had spent the night in the stadium and that water would be brought by train from Ostrel.',
  'Geologists at the Beronde institute measured 6.1 and counted 17 aftershocks before noon.',
  'Two bridges over the Marrun are closed to lorries. The airport stays open, and Ostrel has sent 60 firemen with dogs.',
];
const quake = QUAKE.join('\n');
const OTHER =
  'The dairy at Vellmark will close its cheese cellar in April because milk is short and energy dear, its director told the staff on Monday. Some 35 people will lose their work there. The union wants to talk to the owners in Stelz, who bought the dairy four years ago and promised then to keep the cellar for ten.';
const FOOTER =
  '\nThis service is for subscribers only. Reproduction in any form needs the written consent of the publisher. Opinions of analysts are not advice to buy or to sell. Questions and corrections reach the desk from eight in the morning until ten at night on every working day of the week.';

const bank = (sum: string, rate: string) =>
  `The central bank entered the securities market to arrange ${sum} billion crowns of customer repurchase agreements, a spokesman for the bank said. Dealers said that overnight funds were trading at ${rate} percent when the bank began its temporary and indirect supply of reserves to the banking system.`;
const offering = (firm: string, lead: string, sum: string, week: string) =>
  `${firm} said it filed a registration statement with the Securities and Exchange Commission for a public offering of ${sum} million shares through underwriters led by ${lead}. The company said that it will use the proceeds to reduce bank debt and for general purposes. The offering is expected to begin in the ${week} week of the month.`;
const weather = (a: number[]) =>
  `Grain belt temperatures in centigrade and rain in millimetres in the day to noon were as follows. Aldena ${a[0]} ${a[1]} ${a[2]}. Port Serra ${a[3]} ${a[4]} ${a[5]}. Tres Colinas ${a[6]} ${a[7]} ${a[8]}. Santa Vela ${a[9]} ${a[10]} ${a[11]}. No rain is forecast for the next day and temperatures will rise a little in the south of the belt.`;
const pool = (heads: string, mark: string) =>
  `Traders on the floor of the exchange put today’s hog slaughter at about ${heads} head and said that prices opened at ${mark} a pound. Cattle were quiet. The estimate is published every morning before the opening and corrected in the evening when the plants have reported to the ministry.`;

const CASES: [string, StoryText, StoryText, Setting, Relation][] = [
  ['the same text', read(quake), read(quake), nextMonth, 'copy'],
  ['other marks and breaks', read(quake), read(quake.replaceAll('\n', ' ').replaceAll(',', ' –')), otherSource, 'copy'],
  ['a credit line', read(quake), read(`${quake}\nWith agencies`), otherSource, 'copy'],
  ['the last paragraphs cut', read(quake), read(QUAKE.slice(0, 2).join('\n')), otherSource, 'abridged'],
  ['background added', read(quake), read(`${quake}\n${OTHER}`), sameDay, 'extended'],
  ['a lead put in front', read(quake), read(`${OTHER}\n${quake}`), otherSource, 'extended'],
  ['one figure corrected the same day', read(quake), read(quake.replace('41', '44')), sameDay, 'copy'],
  [
    'two figures corrected the same day',
    read(quake),
    read(quake.replace('41', '44').replace('60', '80')),
    sameDay,
    'edited',
  ],
  [
    'a toll that rises, in another paper',
    read(quake),
    read(quake.replace('41', '58').replace('nine', 'eleven').replace('Monday', 'Tuesday')),
    otherSourceNextDay,
    'edited',
  ],
  [
    'words edited',
    read(quake),
    read(quake.replace('pulled', 'dug').replace('cut the road', 'blocked the way').replace('counted', 'registered')),
    otherSource,
    'edited',
  ],
  ['another event', read(quake), read(OTHER), sameDay, 'unrelated'],
  ['only the small print', read(OTHER.slice(0, 150) + FOOTER), read(QUAKE[0] + FOOTER), sameDay, 'unrelated'],
  [
    'a part of a collection',
    read(quake),
    read(`${OTHER}\n${bank('2.5', '6.1')}\n${pool('300,000', '51.2')}\n${quake}`),
    otherSource,
    'unrelated',
  ],
  ['bank, next day', read(bank('2.5', '6-1/8')), read(bank('1.8', '6-3/8')), nextDay, 'serial'],
  ['bank, next day, the same rate', read(bank('2.5', '6-1/8')), read(bank('1.8', '6-1/8')), nextDay, 'serial'],
  ['bank, the sum corrected within hours', read(bank('2.5', '6-1/8')), read(bank('1.8', '6-1/8')), sameDay, 'edited'],
  ['bank, twice a day', read(bank('2.5', '6-1/8')), read(bank('1.8', '6-3/8')), sameDay, 'serial'],
  ['bank, nobody knows when', read(bank('2.5', '6-1/8')), read(bank('1.8', '6-1/8')), undated, 'serial'],
  ['bank, figures turned around', read(bank('2.1', '6-1/8')), read(bank('1.2', '6-1/8')), nextDay, 'serial'],
  [
    'bank, printed by two papers on two days',
    read(bank('2.5', '6-1/8')),
    read(bank('1.8', '6-3/8')),
    otherSourceNextDay,
    'serial',
  ],
  [
    'two firms on one day',
    read(offering('Harl Foods Inc', 'Dorr Brothers', '2.5', 'first')),
    read(offering('Quill Oil Corp', 'Vane Securities', '1.1', 'third')),
    sameDay,
    'serial',
  ],
  [
    'one firm, the sum corrected',
    read(offering('Harl Foods Inc', 'Dorr Brothers', '2.5', 'first')),
    read(offering('Harl Foods Inc', 'Dorr Brothers', '2.8', 'first')),
    sameDay,
    'edited',
  ],
  [
    'weather',
    read(weather([21, 9, 0, 24, 11, 3, 19, 8, 1, 22, 12, 0])),
    read(weather([23, 10, 2, 26, 13, 0, 17, 6, 5, 20, 7, 4])),
    nextDay,
    'unrelated',
  ],
  ['hogs', read(pool('301,000', '51.20')), read(pool('295,000', '50.85')), nextDay, 'serial'],
  ['an old text printed again', read(quake), read(quake.replace('Two', 'Both')), nextMonth, 'copy'],
  [
    'an old form with another place',
    read(quake),
    read(
      quake
        .replaceAll('Tamsala', 'Lirano')
        .replaceAll('Beronde', 'Kest')
        .replaceAll('Ostrel', 'Movra')
        .replace('Ilse Corvanti', 'Paul Endre')
        .replace('41', '12'),
    ),
    nextMonth,
    'serial',
  ],
];

describe('two texts', () => {
  test.each(CASES)('%s', (_, a, b, setting, relation) => {
    const { verdict, relation: found } = compare(a, b, setting);
    expect(found).toBe(relation);
    expect(verdict).toBe(['unrelated', 'serial'].includes(relation) ? 'different' : 'same');
  });

  test.each(CASES)('%s: the same the other way round', (_, a, b, setting, relation) => {
    const turned: Partial<Record<Relation, Relation>> = { abridged: 'extended', extended: 'abridged' };
    const there = compare(a, b, setting);
    const back = compare(b, a, setting);
    expect(back.relation).toBe(turned[relation] ?? relation);
    expect([back.jaccard, back.ofFirst, back.ofSecond]).toEqual([there.jaccard, there.ofSecond, there.ofFirst]);
  });

  test('that quote the same are one event, although all figures changed', () => {
    const told = (toll: string, homes: string) =>
      `Fire swept through the hills above Talmara and killed ${toll} people, the fire brigade said. At least ${homes} houses were burned. “The smoke turned the day black and then we simply ran,” said Marcela Orzun, who lost her house. Roads to the coast are closed.`;
    expect(compare(read(told('17', '300')), read(told('34', '520')), nextDay).verdict).toBe('same');
    const silent = (toll: string, homes: string) => told(toll, homes).replace(/“|”/g, '');
    expect(compare(read(silent('17', '300')), read(silent('34', '520')), nextDay).verdict).toBe('different');
  });

  test('of a few words are told apart by their titles', () => {
    const body =
      'Qtly div 12 cts vs 10 cts prior. Pay April 15. Record March 31. The board also set the date of the meeting.';
    const of = (title: string) => read(body, title);
    expect(compare(of('HARL FOODS SETS PAYOUT'), of('QUILL OIL SETS PAYOUT'), sameDay).verdict).toBe('different');
    expect(compare(of('HARL FOODS SETS PAYOUT'), of('HARL FOODS PAYOUT'), sameDay).verdict).toBe('same');
    expect(compare(read('One line of news.'), read('One line of news here.'), sameDay).verdict).toBe('different');
  });

  test('in scripts without spaces are read in pairs of characters', () => {
    const text =
      '气象部门周一表示台风将于周三登陆东部沿海地区当地政府已经要求渔船回港并转移低洼地带居民铁路部门取消了部分列车班次学校将停课两天居民应当储备饮用水和食品。';
    expect(compare(read(text), read(`${text}消防队员已经就位。`), otherSource).verdict).toBe('same');
    expect(compare(read(text), read([...text].reverse().join('')), otherSource).verdict).toBe('different');
  });
});
