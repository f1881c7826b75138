/** What a tsquery asks of words that may stand anywhere. */
export type WordQuery =
  | { kind: 'word'; word: string }
  | { kind: 'not'; part: WordQuery }
  | { kind: 'and' | 'or'; parts: WordQuery[] };

const TOKEN = /\s*(?:'((?:[^'\\]|''|\\.)*)'(:\*)?|([&|!()]))/suy;

/** Reads a tsquery as Postgres writes it; null for one with beginnings or neighbours in it. Takes linear time. */
export function wordQuery(query: string): WordQuery | null {
  const open: Level[] = [{ ors: [], ands: [], negations: 0 }];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.length) {
    const token = TOKEN.exec(query);
    if (token === null || token[2] !== undefined) return null;
    const [, lexeme, , sign] = token;
    const level = open.at(-1)!;
    if (lexeme !== undefined) add(level, { kind: 'word', word: unquoted(lexeme) });
    else if (sign === '!') level.negations++;
    else if (sign === '(') open.push({ ors: [], ands: [], negations: 0 });
    else if (sign === '|') level.ors.push(joined('and', level.ands.splice(0)));
    else if (sign === ')') {
      open.pop();
      if (open.length === 0) return null;
      add(open.at(-1)!, endOf(level));
    }
  }
  return open.length === 1 && open[0]!.ands.length > 0 ? endOf(open[0]!) : null;
}

/** The words and beginnings of a tsquery any of which is enough; null for one with anything else in it. Takes linear time. */
export function lexemesIn(query: string): { word: string; isBeginning: boolean }[] | null {
  const found: { word: string; isBeginning: boolean }[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.length) {
    const token = TOKEN.exec(query);
    if (token === null || token[3] === '&' || token[3] === '!') return null;
    if (token[1] !== undefined) found.push({ word: unquoted(token[1]), isBeginning: token[2] !== undefined });
  }
  return found;
}

/** The words of a query, each once. */
export function wordsOf(query: WordQuery): string[] {
  const words = new Set<string>();
  const collect = (part: WordQuery): void => {
    if (part.kind === 'word') words.add(part.word);
    else if (part.kind === 'not') collect(part.part);
    else part.parts.forEach(collect);
  };
  collect(query);
  return [...words];
}

/** A lexeme as it is stored, from how Postgres writes it between quotes. */
export function unquoted(lexeme: string): string {
  if (!/['\\]/.test(lexeme)) return lexeme;
  return lexeme.replaceAll("''", "'").replace(/\\(.)/gs, '$1');
}

/** What stands between two parentheses. */
interface Level {
  ors: WordQuery[];
  ands: WordQuery[];
  negations: number;
}

function add(level: Level, part: WordQuery): void {
  level.ands.push(level.negations % 2 === 1 ? { kind: 'not', part } : part);
  level.negations = 0;
}

function endOf({ ors, ands }: Level): WordQuery {
  return joined('or', [...ors, joined('and', ands)]);
}

function joined(kind: 'and' | 'or', parts: WordQuery[]): WordQuery {
  return parts.length === 1 ? parts[0]! : { kind, parts };
}
