import { type AskedTerm, askedTerm, requestsOf } from './asked-words.js';
import { foldText } from './fold-text.js';
import { type Mark, marksOf } from './marks.js';
import { plainConfig } from './plain-config.js';
import type { Statements } from './read-terms.js';
import { type ReadWords, readWords, type WordRequest } from './read-words.js';
import type { TextField, TextNear, TextTerm } from './text-query.js';
import { type Token, tokensOf } from './tokens.js';

/** A text to be marked, as it is shown. */
export interface UnmarkedText {
  config: string;
  field: TextField;
  text: string;
}

/** A text with its words and those that were found. */
export interface MarkedText {
  text: string;
  tokens: Token[];
  marks: Mark[];
}

/**
 * Marks in texts what terms found there, by what Postgres indexes each word as: the same words whatever the language. Only
 * words that begin like one that is asked for are read at all.
 */
export async function markTexts(
  statements: Statements,
  texts: readonly UnmarkedText[],
  terms: readonly (TextTerm | TextNear)[],
): Promise<MarkedText[]> {
  const configs = [...new Set(texts.map(({ config }) => config))];
  const ofTerms = configs.flatMap((config) => terms.flatMap((term) => requestsOf(term, config)));
  const readTerms = await readWords(statements, ofTerms);
  const asked = new Map(configs.map((config) => [config, terms.map((term) => askedTerm(term, config, readTerms))]));
  const words = new Map(configs.map((config) => [config, new LikelyWords(config, asked.get(config)!)]));
  const cut = texts.map(({ config, text, field }) => ({ config, text, field, tokens: tokensOf(text) }));
  const requests = cut.flatMap(({ config, tokens }) => words.get(config)!.requests(tokens));
  const read = await readWords(statements, requests);
  return cut.map(({ config, text, field, tokens }) => {
    const indexed = (token: Token) => words.get(config)!.indexed(token, read);
    return { text, tokens, marks: marksOf(tokens, indexed, asked.get(config)!, field) };
  });
}

const NOTHING: readonly string[] = [];

/** The words of texts in one configuration that may be among those asked for, by their first letter. */
class LikelyWords {
  private readonly initials: Set<string>;
  /** What reads the forms that beginnings are looked for in; null without any. */
  private readonly plain: string | null;
  private readonly folded = new Map<string, string | null>();
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    private readonly config: string,
    asked: readonly (AskedTerm | null)[],
  ) {
    const lexemes = asked.flatMap((term) => {
      if (term === null) return [];
      return [...(term.near?.words ?? []), ...term.sequences.flatMap(({ words }) => words.map(({ text }) => text))];
    });
    this.initials = new Set(lexemes.map((lexeme) => initial(lexeme.replace(/^=/, ''))));
    this.plain = lexemes.some((lexeme) => lexeme.startsWith('=')) ? plainConfig(config) : null;
  }

  requests(tokens: readonly Token[]): WordRequest[] {
    const requests: WordRequest[] = [];
    for (const { text } of tokens) {
      if (this.folded.has(text)) continue;
      const folded = this.fold(text);
      this.folded.set(text, folded);
      if (folded === null) continue;
      requests.push({ config: this.config, text: folded });
      if (this.plain !== null) requests.push({ config: this.plain, text: folded });
    }
    return requests;
  }

  indexed({ text }: Token, read: ReadWords): readonly string[] {
    const folded = this.folded.get(text) ?? null;
    if (folded === null) return NOTHING;
    const known = this.known.get(text) ?? this.lexemes(folded, read);
    this.known.set(text, known);
    return known;
  }

  private lexemes(folded: string, read: ReadWords): string[] {
    const stems = read({ config: this.config, text: folded }).map(({ text }) => text);
    const forms = this.plain === null ? [] : read({ config: this.plain, text: folded });
    return [...stems, ...forms.map(({ text }) => `=${text}`)];
  }

  private fold(text: string): string | null {
    const folded = foldText(text, this.config, 'index').trim().split(' ')[0]!;
    const first = initial(folded);
    return this.initials.has(first) || UNCERTAIN.test(first) ? folded : null;
  }
}

const initial = (word: string) => String.fromCodePoint(word.normalize('NFD').toLowerCase().codePointAt(0) ?? 0);
/** Letters that become others when they are indexed. */
const UNCERTAIN = /[^a-z\P{Script=Latin}]/u;
