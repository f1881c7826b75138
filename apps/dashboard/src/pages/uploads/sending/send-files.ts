import type { NewUpload, Upload } from '@vigie/contract';
import { api } from '../../../api.js';
import type { Batch } from './batches.js';
import { sendFile, type Waiting } from './send-file.js';
import type { SendLine } from './send-line.js';
import { type Arrived, whatIsThere } from './what-is-there.js';

/** How far the sending is: bytes, files, and what it waits for. */
export interface Sent {
  bytes: number;
  files: number;
  waiting: Waiting | null;
}

type Report = (change: (now: Sent) => Partial<Sent>) => void;

/** Opens an upload for a batch and sends its files; cancels it again where that fails. Gives its number. */
export async function sendBatch(
  batch: Batch,
  options: NewUpload,
  name: string,
  line: SendLine,
  report: Report,
): Promise<string> {
  await line.ready();
  const { mapping } = batch;
  const { id } = await api.newUpload({ name, ...options, ...(mapping ? { mapping } : {}) });
  try {
    await sendFiles(id, batch, { line, report, there: null });
  } catch (error) {
    await api.cancelUpload(id).catch(() => undefined);
    throw error;
  }
  return id;
}

/** Sends into an open upload what it does not have yet of these files. */
export async function sendRest(upload: Upload, batch: Batch, line: SendLine, report: Report): Promise<void> {
  await sendFiles(upload.id, batch, { line, report, there: whatIsThere(upload) });
}

type Way = { line: SendLine; report: Report; there: Arrived | null };

async function sendFiles(id: string, { files, names }: Batch, { line, report, there }: Way): Promise<void> {
  for (const [index, file] of files.entries()) {
    const name = names[index] ?? file.name;
    let before = 0;
    const onBytes = (sent: number) => {
      const more = sent - before;
      before = sent;
      report(({ bytes }) => ({ bytes: bytes + more }));
    };
    const from = (await there?.(name, file)) ?? 0;
    if (from > 0) onBytes(from);
    if (from < file.size || file.size === 0)
      await sendFile(
        file,
        (body, range, signal) => api.putPart(id, name, body, range, signal),
        line,
        { onBytes, onWaiting: (waiting) => report(() => ({ waiting })) },
        from,
      );
    report((now) => ({ files: now.files + 1 }));
  }
}
