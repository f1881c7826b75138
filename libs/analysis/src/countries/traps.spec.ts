import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createAnalyser } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';

const analyser = createAnalyser();
const folder = new URL('../../cases/', import.meta.url);

/** One case a line: the only codes the sentence may give (or -), a tab, the sentence. */
function casesOf(file: string): [language: string, text: string, codes: string][] {
  const language = file.slice('traps-'.length, -'.tsv'.length);
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [codes = '', text = ''] = line.split('\t');
    return [language, text, codes];
  });
}

function countriesIn(language: string, text: string): string {
  const draft = { ...emptyDraft(language), paragraphs: [{ text, heading: false }] };
  const { countries } = analyser.label(draft, 'infer', { sourceCountry: null, language: null });
  const codes = countries.map(({ code }) => code).sort();
  return codes.join(' ') || '-';
}

const files = readdirSync(folder).filter((file) => file.startsWith('traps-'));

describe('sentences that mislead', () => {
  test.each(files.flatMap(casesOf))('%s: %s', (language, text, codes) => {
    expect(countriesIn(language, text)).toBe(codes);
  });
});
