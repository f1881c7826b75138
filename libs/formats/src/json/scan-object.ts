const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Finds the byte range of every top-level value of a JSON object, and how deeply values are nested, in one pass without
 * recursion. On malformed input the ranges mean nothing, but the pass still ends.
 */
export function scanObject(bytes: Uint8Array): {
  spans: Record<string, { start: number; end: number }>;
  depth: number;
} {
  const spans: Record<string, { start: number; end: number }> = Object.create(null);
  let depth = 0;
  let deepest = 0;
  let key: string | null = null;
  let valueStart = -1;
  let valueEnd = -1;
  const close = (): void => {
    if (key !== null && valueStart !== -1) spans[key] = { start: valueStart, end: valueEnd };
    key = null;
    valueStart = -1;
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) continue;
    const start = at;
    if (byte === QUOTE) at = stringEnd(bytes, at);
    else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x7d || byte === 0x5d) {
      depth--;
      if (depth === 0) close();
    } else if (byte === 0x2c && depth === 1) {
      close();
      continue;
    } else if (byte === 0x3a && depth === 1) continue;
    if (depth === 0) continue;
    if (key === null && byte === QUOTE && depth === 1) key = readKey(bytes, start, at + 1);
    else if (key !== null) {
      if (valueStart === -1) valueStart = start;
      valueEnd = at + 1;
    }
  }
  return { spans, depth: deepest };
}

function stringEnd(bytes: Uint8Array, open: number): number {
  for (let at = open + 1; at < bytes.length; at++) {
    if (bytes[at] === BACKSLASH) at++;
    else if (bytes[at] === QUOTE) return at;
  }
  return bytes.length;
}

function readKey(bytes: Uint8Array, start: number, end: number): string | null {
  try {
    return JSON.parse(Buffer.from(bytes.subarray(start, end)).toString('utf8')) as string;
  } catch {
    return null;
  }
}
