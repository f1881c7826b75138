import type { Upload } from '@vigie/contract';
import { fileFault } from './file-fault.js';
import type { FoundFile } from './find-files.js';
import { Patience } from './patience.js';
import { printable, size } from './printable.js';
import { Progress } from './progress.js';
import { FileSending } from './send-file.js';
import type { Surroundings } from './surroundings.js';
import { VigieServer } from './vigie-server.js';

/** A server to send to, and somebody who is told how it goes. */
export interface Session {
  server: VigieServer;
  progress: Progress;
  patience: Patience;
  stop: AbortSignal;
}

/** Opens a session; nothing is asked of the server yet. */
export function openSession(
  to: { server: string; token: string; isQuiet: boolean },
  { stop, messages }: Surroundings,
): Session {
  const progress = new Progress(messages, to.isQuiet);
  const patience = new Patience((line) => progress.warn(line), stop);
  return { server: new VigieServer(to.server, to.token, stop), progress, patience, stop };
}

/** Sends files one after another into an open upload and completes it. Gives the names of those of several that could not be read, which are left out. */
export async function sendFiles(session: Session, id: string, files: readonly FoundFile[]): Promise<string[]> {
  const { server, progress, patience } = session;
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const upload = await patience.insist(() => server.ask<Upload>('GET', `uploads/${id}`));
  const had = new Map(upload.files.map((file) => [file.name, file]));
  let before = 0;
  let there = 0;
  const leftOut: string[] = [];
  for (const [index, file] of files.entries()) {
    const arrived = (bytes: number) => {
      const done = before + bytes;
      const which = `file ${index + 1} of ${files.length}: ${file.name}`;
      progress.show('Sending', done, total, `${size(done)} of ${size(total)}, ${which}`);
    };
    const sending = new FileSending(server, id, file, patience, arrived);
    try {
      if (!(await sending.run(had.get(file.name)))) there += 1;
    } catch (error) {
      const fault = fileFault(error);
      if (files.length === 1 || fault === null || sending.hasBegun) throw error;
      progress.warn(`${printable(file.name)} is left out: ${fault}.`);
      leftOut.push(file.name);
    }
    before += file.bytes;
  }
  progress.end();
  if (there > 0) progress.note(`${there} of ${files.length} files were there already.`);
  await patience.insist(() => complete(server, id));
  return leftOut;
}

/** Completing twice is refused; after a lost answer the state tells whether it was done. */
async function complete(server: VigieServer, id: string): Promise<void> {
  const { state } = await server.ask<Upload>('GET', `uploads/${id}`);
  if (state === 'open') await server.ask('POST', `uploads/${id}/complete`);
}
