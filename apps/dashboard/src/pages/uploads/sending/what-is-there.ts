import type { Upload } from '@vigie/contract';
import { PART } from './send-file.js';

/** From which byte a file of that name is still to be sent. */
export type Arrived = (name: string, file: Blob) => Promise<number>;

/** What an open upload has of files that are chosen again. Of a large one that is whole the last part goes once more: the server compares it. */
export function whatIsThere({ files, progress }: Pick<Upload, 'files' | 'progress'>): Arrived {
  const whole = new Map(files.map((file) => [file.name, file]));
  // Files are sent one after another: what belongs to no whole file is of the one that was being sent.
  let begun = progress.bytesTotal - files.reduce((sum, { bytes }) => sum + bytes, 0);
  return async (name, file) => {
    const known = whole.get(name);
    if (known === undefined) {
      const from = file.size > PART && begun < file.size ? begun : 0;
      if (from > 0) begun = 0;
      return from;
    }
    if (known.bytes !== file.size) return 0;
    if (file.size > PART) return Math.floor((file.size - 1) / PART) * PART;
    return (await digestOf(file)) === known.sha256 ? file.size : 0;
  };
}

/** In hexadecimal; null on a page without TLS, whose browser makes no digests. */
async function digestOf(file: Blob): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
