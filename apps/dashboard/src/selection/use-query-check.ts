import type { Fault } from '@vigie/contract';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '../api.js';
import { isUnfinished } from './query-fault-place.js';
import { lengthFault } from './query-length.js';

/** A pause in typing after which a query is looked at. */
const PAUSE = 700;

type Found = { fault: Fault | null; notices: Fault[] };
type Verdict = Found & { text: string; asked: boolean };

const NONE: Fault[] = [];

/** What is wrong with a query, null also when nobody can tell: then the answer itself will say. */
async function look(text: string, signal?: AbortSignal): Promise<Found> {
  const tooLong = lengthFault(text);
  if (tooLong !== null) return { fault: tooLong, notices: NONE };
  try {
    return await api.readQuery(text, signal);
  } catch {
    return { fault: null, notices: NONE };
  }
}

/**
 * Looks at a query while it is written, without searching. What may only be unfinished is not called wrong before it is
 * asked for. `known` needs no look: it is asked already. `notices` are about what was asked last: why it may find little.
 */
export function useQueryCheck(
  text: string,
  known: string,
): { fault: Fault | null; notices: Fault[]; check: (text: string) => Promise<Fault | null> } {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const tooLong = useMemo(() => lengthFault(text), [text]);
  const isOpen = tooLong === null && text.trim() !== '' && text !== known && verdict?.text !== text;
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const found = await look(text, stop.signal);
      if (!stop.signal.aborted) setVerdict({ ...found, text, asked: false });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, isOpen]);
  const check = useCallback(async (asked: string) => {
    const found = await look(asked);
    setVerdict({ ...found, text: asked, asked: true });
    return found.fault;
  }, []);
  if (tooLong !== null) return { fault: tooLong, notices: NONE, check };
  const fault = verdict?.text === text ? verdict.fault : null;
  const isSure = fault !== null && (verdict?.asked || !isUnfinished(text, fault));
  const notices = verdict?.asked && text === known && verdict.text.trim() === known ? verdict.notices : NONE;
  return { fault: isSure ? fault : null, notices, check };
}
