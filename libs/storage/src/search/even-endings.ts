/**
 * Endings that a stemmer leaves on one form of a word and takes, or takes too much with, from another; by configuration. What
 * stands before an ending is looked at once the ending is found.
 */
const ENDINGS: Record<string, [ending: RegExp, even: string][]> = {
  // Snowball keeps the plural of embargo and euro.
  vigie_fr: [[/os(?<=\p{L}{3}..)(?![\p{L}\p{N}])/giu, 'o']],
  // It takes gobier-nos for a verb with a pronoun. A word has one end, so that comes first: looking back may take as long as the
  // word.
  vigie_es: [
    [/ernos(?![\p{L}\p{N}])(?<=(?<![\p{L}\p{N}])(?:\p{L}+i|mod|cuad|[eé]t|mat|pat|alt|ext|frat).{5})/giu, 'erno'],
  ],
  // It knows these plurals by their tilde, which is dropped before.
  vigie_pt: [
    [/[oõ]es(?<=\p{L}...)(?![\p{L}\p{N}])/giu, 'ao'],
    [/[aã]es(?<=(?<![\p{L}\p{N}])(?:p|c|capit|alem|catal)...)(?![\p{L}\p{N}])/giu, 'ao'],
  ],
};

/** What such words begin with, where their end is still to come. */
const BEGINNINGS: Record<string, [RegExp, string][]> = { vigie_pt: [[/(?<=\p{L})õe?(?=\P{L}*$)/iu, 'a']] };

/** Gives such words the ending of the form that is stemmed right. */
export function evenEndings(text: string, config: string, isBeginning: boolean): string {
  return ((isBeginning ? BEGINNINGS : ENDINGS)[config] ?? []).reduce(
    (evened, [ending, even]) => evened.replace(ending, even),
    text,
  );
}
