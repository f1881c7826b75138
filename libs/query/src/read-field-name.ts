import { normaliseText } from '@vigie/article';
import { leaveOut, QueryFault, type Repair } from './query-fault.js';
import { exampleOf, fieldNamed, nearestField } from './query-fields.js';
import type { QueryPosition } from './query-node.js';
import { operatorOf, type QueryUse } from './query-operators.js';
import type { QueryToken } from './query-token.js';

const COLON = /[:：]/u;
/** What names of fields are made of; hours, scores and drives in a text are not. */
const NAME = /^\p{L}[\p{L}\p{M}-]*$/u;
/** What stands behind the colon of an address, a path or a mail. */
const ADDRESS = /^[/\\:]|@/u;

/** The field that a word begins with, `title` of `title:niger`; null where its colon is a sign like others. Throws `QueryFault`. */
export function readFieldName(text: string, { start, end }: QueryPosition, use: QueryUse): QueryToken | null {
  const word = text.slice(start, end);
  const colon = word.search(COLON);
  if (colon <= 0) return null;
  const name = normaliseText(word.slice(0, colon));
  if (!NAME.test(name)) return null;
  const after = start + colon + 1;
  const hasValue = /^[^\s)）]/u.test(text.slice(after, after + 1));
  const field = fieldNamed(name);
  if (field !== null) {
    if (!hasValue) throw withoutValue(text, { start, end: after }, use, `${name}:${exampleOf(field)}`);
    return { kind: 'field', field, text: name, start, end: after };
  }
  const value = text.slice(after, end);
  if (!hasValue || ADDRESS.test(value)) return null;
  const nearest = nearestField(name);
  // A rule of long ago may hold a colon that was a sign like others then.
  if (nearest === null && use === 'rule') return null;
  const position = { start, end: after };
  if (nearest !== null)
    throw new QueryFault(`there is no field ${name}; did you mean ${nearest}?`, position, {
      start,
      end: after - 1,
      text: nearest,
    });
  const repair = value === '' ? { ...position, text: `${name} ` } : { start, end, text: `"${word}"` };
  throw new QueryFault(`there is no field ${name}; put words with a colon in quotes`, position, repair);
}

function withoutValue(text: string, position: QueryPosition, use: QueryUse, example: string): QueryFault {
  const name = example.slice(0, example.indexOf(':'));
  const next = text.slice(position.end).search(/\S/u);
  const start = position.end + next;
  const word = /^[^\s()（）]*/u.exec(text.slice(start))?.[0] ?? '';
  const follows = next !== -1 && word !== '' && operatorOf(word, use) === null && !COLON.test(word);
  const repair: Repair = follows ? leaveOut({ start: position.end, end: start }) : leaveOut(position);
  return new QueryFault(`what to look for is missing directly after ${name}:`, position, repair, example);
}
