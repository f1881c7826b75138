import type { Labels } from '@vigie/article';
import type { SentLabels, SentSketch } from './orders.js';

/** Labels as they are sent to another thread. */
export function packLabels({ storySketch, ...rest }: Labels): SentLabels {
  const json = JSON.stringify({ ...rest, digest: storySketch?.digest ?? null });
  return { json, sketch: storySketch === null ? null : bytesOf(storySketch) };
}

/** Labels as they were before they were sent. Raises the fault where there are none. */
export function unpackLabels(sent: SentLabels): Labels {
  if ('fault' in sent) throw new Error(sent.fault);
  const { digest, ...rest }: Omit<Labels, 'storySketch'> & { digest: string | null } = JSON.parse(sent.json);
  return { ...rest, storySketch: digest === null ? null : { digest, ...sent.sketch! } };
}

/** A view is sent with all the memory that it looks at. */
function bytesOf({ keys, print }: SentSketch): SentSketch {
  return { keys: keys.slice(), print: print.slice() };
}
