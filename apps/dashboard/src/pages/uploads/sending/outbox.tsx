import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { NewUpload, Upload } from '@vigie/contract';
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../../api.js';
import { ApiError } from '../../../api-error.js';
import { useLanguage } from '../../../i18n/language.js';
import { problemText } from '../../../layout/problem-text.js';
import { distinctNames, pathOf, titleOf } from '../file-names.js';
import type { Batch, Mapping } from './batches.js';
import { type Sent, sendBatch, sendRest } from './send-files.js';
import { SendingStoppedError, SendLine } from './send-line.js';

const NOTHING: Choice = { files: [], options: {}, said: new Map() };
const START: Sent = { bytes: 0, files: 0, waiting: null };

/** Files that were chosen and not sent yet, and what was said of them. */
interface Choice {
  files: File[];
  options: NewUpload;
  /** By the columns of tables. */
  said: ReadonlyMap<string, Mapping>;
}

/** Files on their way. */
interface Sending extends Sent {
  line: SendLine;
  of: File[];
  isPaused: boolean;
  /** The upload that is gone on with. */
  upload: string | null;
}

function useOutboxState() {
  const speech = useLanguage();
  const client = useQueryClient();
  const [location, go] = useLocation();
  const [choice, setChoice] = useState(NOTHING);
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<string | null>(null);
  const here = useRef(location);
  here.current = location;
  const line = sending?.line ?? null;
  useLeaving(line);

  /** Sends; then shows the upload where it is waited for, and says elsewhere that all has arrived. */
  const run = async (of: File[], from: { page: string; upload: string | null }, send: Send): Promise<void> => {
    const fresh = new SendLine();
    setError(null);
    setSending({ ...START, line: fresh, of, isPaused: false, upload: from.upload });
    const opened: string[] = [];
    try {
      await send(fresh, opened, (next) => setSending((now) => now && { ...now, ...next(now) }));
      for (const id of opened) await api.completeUpload(id);
      await Promise.all([['uploads'], ['upload']].map((queryKey) => client.invalidateQueries({ queryKey })));
      if (from.upload === null) setChoice(NOTHING);
      const [id] = opened;
      if (here.current !== from.page) notifications.show({ message: speech.t('upload.allSent') });
      else if (from.upload === null && opened.length === 1) go(`/uploads/${id}`);
    } catch (failure) {
      if (from.upload === null) for (const id of opened) await api.cancelUpload(id).catch(() => undefined);
      void client.invalidateQueries({ queryKey: ['uploads'] });
      if (failure instanceof SendingStoppedError) return;
      const message = failure instanceof Error ? problemText(failure, speech) : String(failure);
      setError(message);
      if (here.current !== '/uploads') notifications.show({ color: 'red', message, autoClose: false });
      if (failure instanceof ApiError && failure.status === 401) client.setQueryData(['session'], null);
    } finally {
      setSending(null);
    }
  };

  return {
    choice,
    choose: (change: (now: Choice) => Partial<Choice>) => setChoice((now) => ({ ...now, ...change(now) })),
    sending,
    error,
    /** An upload for each batch; all of them are cancelled where one fails. */
    send: (batches: readonly Batch[], options: NewUpload) =>
      run(
        batches.flatMap(({ files }) => files),
        { page: '/uploads', upload: null },
        async (fresh, opened, report) => {
          for (const batch of batches) {
            const name = titleOf(batch.names, speech.t('upload.andOthers', { count: batch.names.length - 1 }));
            opened.push(await sendBatch(batch, options, name, fresh, report));
          }
        },
      ),
    /** Goes on with an upload whose sending broke off, given its files once more; it stays open where that fails. */
    goOn: (upload: Upload, files: File[]) =>
      run(files, { page: `/uploads/${upload.id}`, upload: upload.id }, async (fresh, opened, report) => {
        opened.push(upload.id);
        const names = distinctNames(files.map(pathOf));
        await sendRest(await api.upload(upload.id), { files, names, mapping: undefined }, fresh, report);
      }),
    pause: (isPaused: boolean) => {
      if (isPaused) line?.pause();
      else line?.resume();
      setSending((now) => now && { ...now, isPaused });
    },
    stop: () => line?.stop(),
  };
}

type Send = (line: SendLine, opened: string[], report: (next: (now: Sent) => Partial<Sent>) => void) => Promise<void>;
type Outbox = ReturnType<typeof useOutboxState>;

const Context = createContext<Outbox | null>(null);

/** Keeps what is chosen and sent while other pages are looked at. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  return <Context value={useOutboxState()}>{children}</Context>;
}

/** Files that wait or are on their way. */
export function useOutbox(): Outbox {
  const outbox = use(Context);
  if (!outbox) throw new Error('useOutbox outside OutboxProvider');
  return outbox;
}

/** Has the browser ask before files on their way are left behind, and ends the wait for the network once it is back. */
function useLeaving(line: SendLine | null): void {
  useEffect(() => {
    if (line === null) return;
    const wake = () => line.wake();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('online', wake);
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('online', wake);
      window.removeEventListener('beforeunload', ask);
    };
  }, [line]);
  // Who has signed out sends no more.
  useEffect(() => () => line?.stop(), [line]);
}
