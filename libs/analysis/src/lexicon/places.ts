import { places } from '../data/places.js';
import type { Entry, EntryTarget } from './entry.js';
import { parseForm } from './entry.js';
import type { Lexicon } from './lexicon.js';
import { readForms } from './lines.js';

const NO_CUES: ReadonlySet<string> = new Set();
const LATIN = new Set(['en', 'fr', 'es', 'pt', 'de', 'tr']);

/** Towns by the thousand differ in little: those of several countries share their readings by mark and capitals. */
class TownEntries {
  private readonly ambiguous = new Map<string, Entry>();

  of(codes: string, form: string): { words: string[]; entry: Entry } {
    if (!codes.includes('/')) return parseForm(form, { kind: 'country', key: codes, method: 'capital', rule: 'city' });
    const readings = codes.split('/').map((key) => ({ key, cues: NO_CUES }));
    const target: EntryTarget = { kind: 'homonym', key: codes, method: 'capital', rule: 'city', readings };
    const parsed = parseForm(form, target);
    const like = `${codes} ${form.startsWith('@') ? '@' : ''}${parsed.entry.capitals}`;
    const entry = this.ambiguous.get(like) ?? parsed.entry;
    this.ambiguous.set(like, entry);
    return { words: parsed.words, entry };
  }
}

function addSection(lexicon: Lexicon, text: string, inflect: ((form: string) => string[]) | null): void {
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
export function addPlaces(lexicon: Lexicon, language: string, inflect: (form: string) => string[]): void {
  if (language in places) addSection(lexicon, places[language as keyof typeof places], inflect);
  if (LATIN.has(language)) addSection(lexicon, places.latin, null);
}
