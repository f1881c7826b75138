import { asciiSkeleton, detectCodeUnits } from './bytes/code-units.js';
import type { Sample } from './format.js';

/** How much of a file is looked at to tell its format. */
export const SNIFFED_BYTES = 64 * 1024;

/** What the beginning of a file shows. */
export function sampleOf(filename: string, head: Buffer, isWhole: boolean): Sample {
  const units = detectCodeUnits(head);
  return { filename, head, units, skeleton: asciiSkeleton(head, units), isWhole };
}
