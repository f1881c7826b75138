import { useEffect, useState } from 'react';

/** Longest wait, in milliseconds, that nobody takes for standing still. */
const SOON = 1_000;

/** Whether something has been under way for so long that it must be said. */
export function useLate(isUnderWay: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(() => setLate(true), SOON);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isUnderWay]);
  return isLate && isUnderWay;
}
