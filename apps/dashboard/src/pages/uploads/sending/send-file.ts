import { ApiError, mayPass } from '../../../api-error.js';
import type { SendLine } from './send-line.js';

/** Bytes a part of a file may have; larger files are sent in several. */
export const PART = 8 * 1024 * 1024;
/** Milliseconds before the first attempts after a failed one; the last of them for all later ones. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** How often an answer that may be otherwise later is asked for; a lost connection and a server that has its hands full are waited for without end. */
const PATIENCE = 6;

/** Sends bytes; `range` is a Content-Range, null for a whole file. */
export type Put = (body: Blob, range: string | null, signal: AbortSignal) => Promise<void>;

/** What the sending waits for: a connection that is lost, or a server that could not take the bytes just then. */
export type Waiting = 'lost' | 'busy';

interface Progress {
  onBytes: (sent: number) => void;
  /** Hears what is waited for, and null when it goes on. */
  onWaiting: (waiting: Waiting | null) => void;
}

/** Sends a file `from` a byte on, a large one in parts; what a lost connection cut off is sent again, from where the server stands. */
export async function sendFile(
  file: Blob,
  put: Put,
  line: SendLine,
  { onBytes, onWaiting }: Progress,
  from = 0,
): Promise<void> {
  let failures = 0;
  for (let start = from; start < file.size || file.size === 0; ) {
    const end = Math.min(start + PART, file.size);
    const isWhole = file.size <= PART;
    const signal = await line.ready();
    try {
      await put(file.slice(start, end), isWhole ? null : `bytes ${start}-${end - 1}/${file.size}`, signal);
    } catch (error) {
      if (signal.aborted) continue;
      const follows = nextPart(error);
      if (follows !== null && follows < file.size && failures < PATIENCE) {
        start = follows;
        failures += 1;
        continue;
      }
      if (!isWorthwhile(error, failures)) throw error;
      onWaiting(error instanceof ApiError && error.status > 0 ? 'busy' : 'lost');
      await line.rest(PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0);
      failures += 1;
      continue;
    }
    if (failures > 0) onWaiting(null);
    failures = 0;
    start = end;
    onBytes(start);
    if (file.size === 0) return;
  }
}

// After a lost connection the server may still be busy with what it got of the part, and refuse the same part until then.
function isWorthwhile(error: unknown, failures: number): boolean {
  if (!(error instanceof ApiError)) return false;
  if (error.status === 0 || error.status === 429) return true;
  if (error.status === 507 || failures >= PATIENCE) return false;
  return mayPass(error) || (error.status === 409 && failures > 0);
}

function nextPart(error: unknown): number | null {
  if (!(error instanceof ApiError) || error.status !== 409) return null;
  const at = /(?:starts|go on) at byte (\d{1,15})\./.exec(error.problem.detail)?.[1];
  return at === undefined ? null : Number(at);
}
