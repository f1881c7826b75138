import { ZSTDDecoder } from 'zstddec/stream';
import { UnpackerBusyError } from '../archive-errors.js';

/** More memory than this is given back as soon as nothing is being unpacked. */
const KEPT_MEMORY = 64 * 1024 * 1024;
/** With more memory than this in use, nothing more is begun until something has ended. */
const MEMORY_LIMIT = 1024 * 1024 * 1024;
/** Milliseconds. */
const PATIENCE = 2000;

type Source = Parameters<ZSTDDecoder['_init']>[0];

let source: Source | null = null;
let users = 0;
let isSpoilt = false;
/** Those who wait for memory. */
const waiting = new Set<() => void>();

/** Keeps hold of the program that the library runs, to begin it anew. */
class Decoder extends ZSTDDecoder {
  override _init = (result: Source): void => {
    source = result;
    ZSTDDecoder.prototype._init(result);
  };
}

/**
 * A decoder, once there is memory for it; `closeDecoder` must follow. Raises `UnpackerBusyError` where others do not end. The
 * library never gives back the memory of what it failed at: that is done here.
 */
export async function openDecoder(limit = MEMORY_LIMIT, patience = PATIENCE): Promise<ZSTDDecoder> {
  const decoder = new Decoder();
  await decoder.init();
  const end = performance.now() + patience;
  while (users > 0 && memoryInUse() > limit) {
    const left = end - performance.now();
    // Files inside each other may wait for each other, so nobody waits for ever.
    if (left <= 0) throw new UnpackerBusyError();
    await nextEnd(left);
  }
  users++;
  return decoder;
}

/** Waits until a decoder is closed, or some milliseconds have passed. */
async function nextEnd(milliseconds: number): Promise<void> {
  let wake = () => {};
  const timer = setTimeout(() => wake(), milliseconds);
  await new Promise<void>((resolve) => {
    wake = resolve;
    waiting.add(wake);
  });
  clearTimeout(timer);
  waiting.delete(wake);
}

/** Ends the use of a decoder; `failed` says that it did not come to its end. */
export function closeDecoder(failed: boolean): void {
  users--;
  isSpoilt ||= failed;
  if (users === 0 && source !== null && (isSpoilt || memoryInUse() > KEPT_MEMORY)) renew(source);
  for (const wake of waiting) wake();
}

function renew({ module }: Source): void {
  isSpoilt = false;
  // The library looks at the memory anew whenever it is told of an instance.
  const grown = () => {
    if (source !== null) ZSTDDecoder.prototype._init(source);
  };
  const instance = new WebAssembly.Instance(module, { env: { emscripten_notify_memory_growth: grown } });
  source = { module, instance };
  ZSTDDecoder.prototype._init(source);
}

function memoryInUse(): number {
  return (source?.instance.exports.memory as WebAssembly.Memory | undefined)?.buffer.byteLength ?? 0;
}
