import type { Answer } from '@vigie/article';

/** About how many bytes answers take in memory. */
export function answerBytes(value: readonly Answer[]): number {
  return sizeOf(value);
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (Array.isArray(value) && typeof value[0] === 'number') return 16 + value.length * 8;
  let bytes = 48;
  for (const inner of Object.values(value)) bytes += sizeOf(inner);
  return bytes;
}
