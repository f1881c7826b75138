/** Languages whose words lose their accents, those that keep their marks, and none for those whose words are indexed as they are. */
const UNACCENTED = new Set(['en', 'fr', 'es', 'pt', 'de', 'it', 'nl']);
const MARKED = new Set(['ru', 'tr']);
const LONGEST = 200;

/** How a word of a language is written when it is not stemmed; null where that is not indexed. */
export function plainFormsOf(language) {
  if (UNACCENTED.has(language)) return (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  return MARKED.has(language) ? (word) => word : null;
}

/**
 * The forms that the product indexes beside stems, so that longer beginnings are found too: `=vaccination` beside `vaccin`,
 * unless the form, or the form but for its last letter, is a lexeme of the text.
 */
export function wordForms(words, lexemeIds, plainOf) {
  if (plainOf === null) return { without: () => [] };
  const ids = new Map();
  const plain = Int32Array.from(words, (word) => {
    const form = plainOf(word);
    if (form.length < 5 || form.length >= LONGEST) return -1;
    if (!ids.has(form)) ids.set(form, ids.size);
    return ids.get(form);
  });
  const forms = [...ids.keys()];
  const lexemeOf = (form) => lexemeIds.get(form) ?? -1;
  const itself = Int32Array.from(forms, lexemeOf);
  const shorter = Int32Array.from(forms, (form) => lexemeOf(form.slice(0, -1)));
  const names = forms.map((form) => Buffer.from(`=${form}`));
  const seen = new Int32Array(forms.length);
  let round = 0;
  return {
    /** The forms of some words that `has` does not have as a lexeme. */
    without(lists, has) {
      round += 1;
      const found = [];
      for (const places of lists)
        for (const place of places) {
          const form = plain[place];
          if (form < 0 || seen[form] === round) continue;
          seen[form] = round;
          if (!has(itself[form]) && !has(shorter[form])) found.push(names[form]);
        }
      return found;
    },
  };
}
