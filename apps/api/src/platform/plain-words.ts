/** What a schema found wrong, as far as its words need. */
export interface Issue {
  message: string;
  code?: string;
  keys?: readonly string[];
  path?: ReadonlyArray<PropertyKey | { key: PropertyKey }> | undefined;
  expected?: string;
  origin?: string;
  format?: string;
  maximum?: number | bigint;
  minimum?: number | bigint;
  values?: readonly unknown[];
  options?: readonly unknown[];
  errors?: readonly (readonly Issue[])[];
}

/** How the schemas' own library begins, where the contract says nothing itself. */
const LIBRARY = /^(?:Invalid |Too (?:big|small)|Unrecognized )/;
const KINDS = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);
const FORMATS = new Map([
  ['date', 'a day (YYYY-MM-DD)'],
  ['datetime', 'an instant (RFC 3339)'],
  ['email', 'an e-mail address'],
]);

const written = (count: number | bigint | undefined) => (count ?? 0).toLocaleString('en');
const kindOf = ({ expected = '' }: Issue) => KINDS.get(expected) ?? expected;

/** What is wrong in words for people: the contract's own, or what to send instead of the library's. */
export function plainWords(issue: Issue): string {
  if (!LIBRARY.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'is missing' : `must be ${kindOf(issue)}`;
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_value':
      return oneOf(issue.values ?? []);
    case 'invalid_format':
      return FORMATS.has(issue.format ?? '') ? `must be ${FORMATS.get(issue.format ?? '')}` : issue.message;
    case 'invalid_union':
      return issue.options === undefined ? ofBranches(issue.errors ?? []) : oneOf(issue.options);
    default:
      return issue.message;
  }
}

const oneOf = (values: readonly unknown[]) =>
  values.length === 1 ? `must be ${String(values[0])}` : `must be one of ${values.map(String).join(', ')}`;

function tooBig({ origin, maximum }: Issue): string {
  if (origin === 'string') return `may have at most ${written(maximum)} characters`;
  return origin === 'array' ? `may have at most ${written(maximum)} values` : `must be ${written(maximum)} at most`;
}

function tooSmall({ origin, minimum }: Issue): string {
  if (origin === 'number' || origin === 'int') return `must be ${written(minimum)} at least`;
  if (Number(minimum) === 1) return 'must not be empty';
  return `must have at least ${written(minimum)} ${origin === 'array' ? 'values' : 'characters'}`;
}

/** Of several forms that a value may have, the one that it has is the one to be told about. */
function ofBranches(branches: readonly (readonly Issue[])[]): string {
  const near = branches.find(([first]) => first !== undefined && first.code !== 'invalid_type')?.[0];
  if (near !== undefined) return plainWords(near);
  return `must be ${[...new Set(branches.flatMap(([first]) => (first ? [kindOf(first)] : [])))].join(' or ')}`;
}
