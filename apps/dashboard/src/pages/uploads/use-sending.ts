import { useQueryClient } from '@tanstack/react-query';
import type { NewUpload } from '@vigie/contract';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';
import { type Translate, useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import { commonFolder } from './file-names.js';
import type { Batch } from './sending/batches.js';
import { sendFile } from './sending/send-file.js';
import { SendingStoppedError, SendLine } from './sending/send-line.js';

const IDLE = {
  line: null as SendLine | null,
  paused: false,
  lost: false,
  sent: 0,
  filesSent: 0,
  error: null as string | null,
};
type State = typeof IDLE;
type Change = (change: (now: State) => Partial<State>) => void;

/** Sends files, an upload for each batch, and opens the page of a single one; what failed on the way is said and all of them cancelled. */
export function useSending(onSent: () => void) {
  const speech = useLanguage();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [state, setState] = useState(IDLE);
  const { line } = state;
  useWaking(line);
  const change: Change = (next) => setState((now) => ({ ...now, ...next(now) }));
  const send = async (parts: Batch[], options: NewUpload) => {
    const fresh = new SendLine();
    setState({ ...IDLE, line: fresh });
    const opened: string[] = [];
    try {
      for (const batch of parts) opened.push(await sendBatch(batch, options, { line: fresh, change, t: speech.t }));
      for (const id of opened) await api.completeUpload(id);
      await client.invalidateQueries({ queryKey: ['uploads'] });
      setState(IDLE);
      onSent();
      if (opened.length === 1) go(`/uploads/${opened[0]}`);
    } catch (error) {
      for (const id of opened) await api.cancelUpload(id).catch(() => undefined);
      void client.invalidateQueries({ queryKey: ['uploads'] });
      const isStopped = error instanceof SendingStoppedError;
      const message = error instanceof Error ? problemText(error, speech) : String(error);
      setState({ ...IDLE, error: isStopped ? null : message });
      if (error instanceof ApiError && error.status === 401) client.setQueryData(['session'], null);
    }
  };
  const pause = (isPaused: boolean) => {
    if (isPaused) line?.pause();
    else line?.resume();
    change(() => ({ paused: isPaused }));
  };
  return { ...state, busy: line !== null, send, pause, stop: () => line?.stop() };
}

type Way = { line: SendLine; change: Change; t: Translate };

/** Opens an upload and sends its files; cancels it again where that fails. */
async function sendBatch({ files, names, mapping }: Batch, options: NewUpload, { line, change, t }: Way) {
  await line.ready();
  const name = title(names, t('upload.andOthers', { count: names.length - 1 }));
  const { id } = await api.newUpload({ name, ...options, ...(mapping ? { mapping } : {}) });
  try {
    for (const [index, file] of files.entries()) {
      let before = 0;
      await sendFile(
        file,
        (body, range, signal) => api.putPart(id, names[index] ?? file.name, body, range, signal),
        line,
        {
          onBytes: (sent) => {
            const more = sent - before;
            before = sent;
            change((now) => ({ sent: now.sent + more }));
          },
          onLost: (lost) => change(() => ({ lost })),
        },
      );
      change((now) => ({ filesSent: now.filesSent + 1 }));
    }
  } catch (error) {
    await api.cancelUpload(id).catch(() => undefined);
    throw error;
  }
  return id;
}

/** Ends the wait for the network once the browser says that it is back. */
function useWaking(line: SendLine | null): void {
  useEffect(() => {
    if (line === null) return;
    const wake = () => line.wake();
    window.addEventListener('online', wake);
    return () => window.removeEventListener('online', wake);
  }, [line]);
}

/** What an upload is called unless its sender names it: as the folder that all of it lies in, or its first file. */
function title(names: string[], others: string): string {
  const [first = 'upload'] = names;
  const folder = commonFolder(names);
  if (folder !== null) return folder.slice(0, 400);
  return (names.length === 1 ? first : `${first} ${others}`).slice(0, 400);
}
