import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** A page that is newly opened starts at its top, with the focus on its content; going back leaves the browser its place. */
export function usePageTop(): void {
  const [page] = useLocation();
  const popped = useRef(false);
  const shown = useRef(page);
  useEffect(() => {
    const onPop = () => {
      popped.current = true;
      // A step back that only changed filters must not count for the next page.
      setTimeout(() => {
        popped.current = false;
      }, 100);
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (!popped.current) {
      window.scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    popped.current = false;
  }, [page]);
}
