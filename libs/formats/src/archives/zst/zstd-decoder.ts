import { ZSTDDecoder } from 'zstddec/stream';
import { ZstError } from './zst-error.js';

/** More memory than this is given back as soon as nothing is being unpacked. */
const KEPT_MEMORY = 64 * 1024 * 1024;
/** With more memory than this in use, nothing more is begun. */
const MEMORY_LIMIT = 1024 * 1024 * 1024;

type Source = Parameters<ZSTDDecoder['_init']>[0];

let source: Source | null = null;
let users = 0;
let isSpoilt = false;

/** Keeps hold of the program that the library runs, to begin it anew. */
class Decoder extends ZSTDDecoder {
  override _init = (result: Source): void => {
    source = result;
    ZSTDDecoder.prototype._init(result);
  };
}

/** A decoder; `closeDecoder` must follow. The library never gives back the memory of what it failed at: that is done here. */
export async function openDecoder(): Promise<ZSTDDecoder> {
  const decoder = new Decoder();
  await decoder.init();
  if (memoryInUse() > MEMORY_LIMIT) throw new ZstError('Too many others are being unpacked.');
  users++;
  return decoder;
}

/** Ends the use of a decoder; `failed` says that it did not come to its end. */
export function closeDecoder(failed: boolean): void {
  users--;
  isSpoilt ||= failed;
  if (users > 0 || source === null || !(isSpoilt || memoryInUse() > KEPT_MEMORY)) return;
  isSpoilt = false;
  const { module } = source;
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
