/** Whether some bytes begin with the 512 that stand before a file in a tar: their own sum stands in them. */
export function isTarHeader(bytes: Buffer): boolean {
  if (bytes.length < 512) return false;
  const stated = Number.parseInt(bytes.toString('latin1', 148, 156).replace(/^ +/, ''), 8);
  if (!(stated > 0)) return false;
  let sum = 8 * 0x20;
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += bytes[at]!;
  return stated === sum;
}
