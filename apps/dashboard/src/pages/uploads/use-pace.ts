import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { paceOf, type Step, withStep } from './pace.js';

/** How fast bytes are read or sent and how long the rest takes, in words; empty while that cannot be said. */
export function usePace(done: number, total: number): string {
  const { t, format } = useLanguage();
  const [steps, setSteps] = useState<Step[]>([]);
  useEffect(() => setSteps((before) => withStep(before, { at: Date.now(), done })), [done]);
  const pace = paceOf(steps, total);
  if (pace === null) return '';
  const rate = t('pace.rate', { rate: format.bytes(pace.perSecond) });
  return pace.left === null ? rate : `${rate} · ${t('pace.left', { time: format.duration(roughly(pace.left)) })}`;
}

/** Milliseconds as exactly as a pace can foretell them: to the minute, below two minutes to ten seconds. */
function roughly(left: number): number {
  const step = left > 120_000 ? 60_000 : 10_000;
  return Math.ceil(left / step) * step;
}
