const unavailable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '25P03', // idle in transaction for too long
  '25006', // a standby that cannot write yet
  '40001', // serialisation failure
  '40P01', // deadlock
  '55P03', // lock not available in time
  '57014', // statement took too long
  '57P01', // the server is stopping
  '57P02', // the server crashed
  '57P03', // the server is starting
]);
/** Classes of SQLSTATE: connection trouble, and resources that ran out. */
const unavailableClasses = ['08', '53'];
/** The driver and the pool have no codes for these. */
const unavailableSentences = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
  'Client was closed',
  'Query read timeout',
  'Driver not Connected',
  // The connection broke between two statements of one answer.
  'Query runner already released',
];
/** NUL, lone surrogates and numbers out of range: the value was at fault, not the statement. */
const unstorable = new Set(['22021', '22P05', '22003']);

function codesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { code, driverError, cause, errors } = error as Record<string, unknown>;
  const inner = [driverError, cause, ...(Array.isArray(errors) ? errors.slice(0, 10) : [])];
  const own = typeof code === 'string' ? [code] : [];
  return [...own, ...inner.filter((one) => one !== error).flatMap(codesOf)];
}

/** Whether an error says that Postgres cannot answer now, rather than that the question was wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const codes = codesOf(error);
  if (codes.some((code) => unavailable.has(code))) return true;
  if (codes.some((code) => code.length === 5 && unavailableClasses.some((start) => code.startsWith(start))))
    return true;
  return error instanceof Error && unavailableSentences.some((sentence) => error.message.includes(sentence));
}

/** Whether a statement was ended because it took too long: anywhere else it would as well. */
export function isTooSlow(error: unknown): boolean {
  return codesOf(error).includes('57014');
}

/** Whether a read stood in the way of what a replica had to replay: the primary can answer it, and the replica the next one. */
export function isConflictOfReplica(error: unknown): boolean {
  return codesOf(error).includes('40001');
}

/** Whether Postgres refused a value that no text column, or no number, can hold. */
export function isUnstorableValue(error: unknown): boolean {
  return codesOf(error).some((code) => unstorable.has(code));
}
