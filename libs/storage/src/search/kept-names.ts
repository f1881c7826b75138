/** A name and its forms. */
type KeptName = [name: string, forms: string];

const LATIN: KeptName[] = [
  ['niger', 'n[ií]ger'],
  ['nigeria', 'nig[eé]ria'],
];

/**
 * Names that a stemmer would make one of (Niger and Nigeria in Russian, Italian and Portuguese, Mali and "little" in
 * Russian) or cut shorter than people type them, by configuration.
 */
const NAMES: Record<string, KeptName[]> = {
  vigie_fr: LATIN,
  vigie_es: LATIN,
  vigie_pt: LATIN,
  vigie_it: LATIN,
  vigie_de: [
    ['niger', 'nigers?'],
    ['nigeria', 'nigerias?'],
  ],
  vigie_ru: [
    ['нигер', 'нигер(?:а|у|ом|е)?'],
    ['нигерия', 'нигери[яиюе]й?'],
    ['мали', 'мали'],
  ],
};

const WORDS = new Map(
  Object.entries(NAMES).map(([config, names]) => {
    const forms = names.map(([, each]) => `(${each})`).join('|');
    // What stands before a letter is looked at only where a form may begin.
    const first = names.map(([, each]) => each.charAt(0)).join('');
    return [config, new RegExp(`(?=[${first}])(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'giu')];
  }),
);

/** Marks such names so that they are not stemmed: words with a digit never are. With `open` the last word stays as typed. */
export function keepNames(text: string, config: string, open: boolean): string {
  const words = WORDS.get(config);
  if (words === undefined) return text;
  return text.replace(words, (word, ...found: unknown[]) => {
    const names = NAMES[config] ?? [];
    const at = found[names.length] as number;
    if (open && !/[\p{L}\p{N}]/u.test(text.slice(at + word.length))) return word;
    return `${names[found.findIndex((form) => form !== undefined)]?.[0] ?? word}0`;
  });
}
