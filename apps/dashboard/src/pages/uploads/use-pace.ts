import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { paceOf, STILL, type Step, withStep } from './pace.js';

/** How fast bytes are read or sent and how long the rest takes, in words; empty while that cannot be said, and while it is held. */
export function usePace(done: number, total: number, isHeld = false): string {
  const { t, format } = useLanguage();
  const [steps, setSteps] = useState<Step[]>([]);
  const [now, setNow] = useState(0);
  useEffect(() => {
    const at = Date.now();
    // What is held takes no time: it begins anew.
    setSteps((before) => (isHeld ? [] : withStep(before, { at, done })));
    setNow(at);
    const timer = setTimeout(() => setNow(Date.now()), STILL + 100);
    return () => clearTimeout(timer);
  }, [done, isHeld]);
  const pace = paceOf(steps, total, now);
  if (pace === null) return '';
  const rate = t('pace.rate', { rate: format.bytes(pace.perSecond) });
  return pace.left === null ? rate : `${rate} · ${t('pace.left', { time: format.duration(roughly(pace.left)) })}`;
}

/** Milliseconds as exactly as a pace can foretell them: to the minute, below two minutes to ten seconds. */
function roughly(left: number): number {
  const step = left > 120_000 ? 60_000 : 10_000;
  return Math.ceil(left / step) * step;
}
