import type { Mention } from '@vigie/contract';

/** A spelling, and every place where the article has it. */
export type Word = { text: string; mentions: Mention[] };
/** The words that one rule found. */
export type WordGroup = Pick<Mention, 'rule' | 'method'> & { words: Word[] };

/** The words of a label, those of one rule together; the rule that found most comes first, tags come last. */
export function wordGroups(mentions: readonly Mention[]): WordGroup[] {
  const groups = new Map<string, WordGroup & { count: number }>();
  for (const mention of mentions) {
    const { rule, method } = mention;
    const name = rule ?? method;
    const group = groups.get(name) ?? { rule, method, words: [], count: 0 };
    group.count += method === 'tag' ? 0 : 1;
    groups.set(name, group);
    addWord(group.words, mention);
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ rule, method, words }) => ({ rule, method, words }));
}

/** The spellings of a label, most frequent first; capitals make no difference, and tags come after the text. */
export function wordsOf(mentions: readonly Mention[]): string[] {
  const words: Word[] = [];
  for (const mention of mentions) addWord(words, mention);
  const weight = ({ mentions: own }: Word) => own.filter(({ field }) => !isTag(field)).length;
  return words.sort((a, b) => weight(b) - weight(a)).map(({ text }) => text);
}

/** Whether a field is one of the publisher's tags. */
export const isTag = (field: string) => field.startsWith('tags/');

function addWord(words: Word[], mention: Mention): void {
  const folded = mention.text.toLowerCase();
  const word = words.find(({ text }) => text.toLowerCase() === folded);
  if (word) word.mentions.push(mention);
  else words.push({ text: mention.text, mentions: [mention] });
}
