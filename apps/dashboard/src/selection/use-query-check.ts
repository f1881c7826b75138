import type { Fault } from '@vigie/contract';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '../api.js';
import { isUnfinished } from './query-fault-place.js';
import { lengthFault } from './query-length.js';

/** A pause in typing after which a query is looked at. */
const PAUSE = 700;

type Verdict = { text: string; fault: Fault | null; asked: boolean };

/** What is wrong with a query, null also when nobody can tell: then the answer itself will say. */
async function faultIn(text: string, signal?: AbortSignal): Promise<Fault | null> {
  const tooLong = lengthFault(text);
  if (tooLong !== null) return tooLong;
  try {
    return (await api.readQuery(text, signal)).fault;
  } catch {
    return null;
  }
}

/**
 * Looks at a query while it is written, without searching. What may only be unfinished is not called wrong before it is
 * asked for. `known` needs no look: it is asked already.
 */
export function useQueryCheck(text: string, known: string): [Fault | null, (text: string) => Promise<Fault | null>] {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const tooLong = useMemo(() => lengthFault(text), [text]);
  const isOpen = tooLong === null && text.trim() !== '' && text !== known && verdict?.text !== text;
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const fault = await faultIn(text, stop.signal);
      if (!stop.signal.aborted) setVerdict({ text, fault, asked: false });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, isOpen]);
  const ask = useCallback(async (asked: string) => {
    const fault = await faultIn(asked);
    setVerdict({ text: asked, fault, asked: true });
    return fault;
  }, []);
  if (tooLong !== null) return [tooLong, ask];
  const fault = verdict?.text === text ? verdict.fault : null;
  return [fault !== null && (verdict?.asked || !isUnfinished(text, fault)) ? fault : null, ask];
}
