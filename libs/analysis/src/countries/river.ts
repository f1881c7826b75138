import { riverNames, riverPairs, riverWords } from '../data/river-words.js';
import { countryNouns } from '../data/rivers.js';
import { foldText } from '../text/fold.js';
import { gapAfter } from '../text/tokenise.js';
import type { Candidate } from './candidate.js';

const folded = (text: string) => text.split(' ').filter(Boolean).map(foldText);
const names = new Set(folded(riverNames));
const words = new Set(folded(riverWords));
const nouns = new Set(folded(countryNouns));
const pairs = riverPairs.split(' ').map((pair) => pair.split('+').map(foldText));
/** How far after the name its verb may stand. */
const REACH = 6;
const SENTENCE_END = /[.!?…؟]/u;

/** Whether a country's name is the river's of the same name: it bursts its banks, flows or has a bed. */
export function isRiver({ field, first, length, entry, use }: Candidate): boolean {
  if (length !== 1 || entry.method !== 'name' || use === 'place' || field.part === 'tag') return false;
  const { tokens } = field;
  if (!names.has(tokens.words[first] ?? '')) return false;
  const after: string[] = [];
  for (let i = first; after.length < REACH; i += 1) {
    const word = tokens.words[i + 1];
    if (word === undefined || SENTENCE_END.test(gapAfter(tokens, i))) break;
    after.push(word);
  }
  if (nouns.has(after[0] ?? '')) return false;
  return after.some((word) => words.has(word)) || pairs.some((pair) => pair.every((word) => after.includes(word)));
}
