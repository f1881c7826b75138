import { places } from '../data/places.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import { startsUpper, tokenise } from '../text/tokenise.js';
import { type Entry, parseForm } from './entry.js';
import { readForms } from './lines.js';

const NO_CUES: ReadonlySet<string> = new Set();
const LATIN = new Set(['en', 'fr', 'es', 'pt', 'de', 'tr']);

/** Towns by the thousand differ in little: those of one country, mark and pattern of capitals share their entry. */
class TownEntries {
  private readonly entries = new Map<string, Entry>();

  of(codes: string, form: string): { words: string[]; entry: Entry } {
    const tokens = tokenise(form);
    const capitals = tokens.starts.map((_, i) => (startsUpper(tokens, i) ? 'X' : 'x')).join(' ');
    const like = `${codes} ${form.startsWith('@') ? '@' : ''}${capitals}`;
    let entry = this.entries.get(like);
    if (entry === undefined) {
      const readings = codes.includes('/') ? codes.split('/').map((key) => ({ key, cues: NO_CUES })) : null;
      const kind = readings === null ? 'country' : 'homonym';
      entry = { ...parseForm(like.slice(codes.length + 1), { kind, key: codes, method: 'capital' }).entry, readings };
      this.entries.set(like, entry);
    }
    return { words: tokens.words, entry };
  }
}

function addSection(lexicon: PhraseTrie<Entry>, text: string, inflect: ((form: string) => string[]) | null): void {
  const towns = new TownEntries();
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    const forms = readForms(line.slice(space + 1));
    for (const form of inflect === null ? forms : forms.flatMap(inflect)) {
      const { words, entry } = towns.of(line.slice(0, space), form);
      // What the hand-written tables know, they know better.
      if (words.length > 0 && lexicon.get(words).length === 0) lexicon.add(words, entry);
    }
  }
}

/** Adds the frozen towns, after all hand-written names; only names of the language's own script are inflected. */
export function addPlaces(lexicon: PhraseTrie<Entry>, language: string, inflect: (form: string) => string[]): void {
  if (language in places) addSection(lexicon, places[language as keyof typeof places], inflect);
  if (LATIN.has(language)) addSection(lexicon, places.latin, null);
}
