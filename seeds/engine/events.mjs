/** Two things that every outlet reported at once: a dam that broke, and a summit. `peak` and `half` shape the decay. */
export const EVENTS = [
  {
    topic: 'flood',
    start: '2025-09-09',
    days: 75,
    peak: 19,
    halfLife: 5,
    phases: [
      [0, 'first'],
      [4, 'relief'],
      [24, 'recovery'],
    ],
    countries: [
      ['NG', 46],
      ['NE', 22],
      ['CM', 20],
      ['BJ', 12],
    ],
    partners: ['NG', 'NE', 'CM', 'BJ', 'FR', 'TD'],
  },
  {
    topic: 'summit',
    start: '2026-03-18',
    days: 45,
    peak: 17,
    halfLife: 3,
    phases: [
      [0, 'opening'],
      [3, 'after'],
    ],
    countries: [
      ['NE', 40],
      ['ML', 32],
      ['BF', 28],
    ],
    partners: ['ML', 'NE', 'BF', 'RU', 'FR', 'TR', 'CN'],
  },
];

/** Towns on the flooded rivers, as each script writes them. */
export const FLOODED_TOWNS = {
  latin: {
    NG: ['Makurdi', 'Yola', 'Lokoja', 'Numan'],
    NE: ['Gaya', 'Dosso', 'Niamey'],
    CM: ['Garoua', 'Pitoa'],
    BJ: ['Malanville', 'Karimama'],
  },
  ru: { NG: ['Макурди', 'Йола', 'Локоджа'], NE: ['Гая', 'Досо'], CM: ['Гаруа'], BJ: ['Маланвиль'] },
  ar: { NG: ['ماكوردي', 'يولا', 'لوكوجا'], NE: ['غايا', 'دوسو'], CM: ['غاروا'], BJ: ['مالانفيل'] },
};

/** How many reports of an event are expected on its n-th day. */
export function eventIntensity(event, dayIndex) {
  return event.peak * 0.5 ** (dayIndex / event.halfLife);
}

/** The phase of the story on that day. */
export function eventPhase(event, dayIndex, random) {
  const open = event.phases.filter(([from]) => from <= dayIndex).map(([, name]) => name);
  return open.length > 1 && random.chance(0.15) ? open[open.length - 2] : open[open.length - 1];
}
