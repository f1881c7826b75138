import { type ArticleIds, listIds } from '@vigie/article';
import { askAmong, askIds } from './ask-ids.js';
import { inAny } from './id-lists.js';
import { type AskedIds, foundBy, placedParts, planIds, withLists } from './id-plan.js';
import { placedTerm } from './placed-term.js';
import type { LargeStatements } from './read-terms.js';
import { readText } from './read-text.js';
import type { TextQuery } from './text-query.js';
import { placedAnswers } from './word-places.js';

/** The articles whose texts are found. Has to run in a transaction. */
export async function findTexts(statements: LargeStatements, text: TextQuery): Promise<ArticleIds> {
  const read = (await readText(statements, text, true)).map((part) => ({ ...part, match: withLists(part.match) }));
  const parts = placedParts(read);
  const answers = await placedAnswers(
    statements,
    parts.map(({ config, match }) => ({ config, term: placedTerm(match)! })),
  );
  const known = new Map(parts.flatMap(({ match }, place) => (answers[place] == null ? [] : [[match, answers[place]]])));
  const asked: AskedIds[] = [];
  const plan = planIds(read, known, asked);
  return foundBy(plan, await askIds(statements, asked));
}

/** The same as a list of their ids, ascending. Has to run in a transaction. */
export async function textIds(statements: LargeStatements, text: TextQuery): Promise<Uint32Array> {
  return listIds(await findTexts(statements, text));
}

/** Those of some articles whose texts are found, ascending: the same as `findTexts` says of them. Has to run in a transaction. */
export async function matchesAmong(
  statements: LargeStatements,
  text: TextQuery,
  ids: readonly number[],
): Promise<Uint32Array> {
  if (ids.length === 0) return new Uint32Array();
  const read = await readText(statements, text, true);
  const asked = read.map((part): AskedIds => ({ ...part, unless: null }));
  return inAny(await askAmong(statements, asked, ids));
}
