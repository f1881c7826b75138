import { constants, createGunzip, type Gunzip, gunzipSync } from 'node:zlib';
import { DamagedError } from './archive-errors.js';
import { throughZlib } from './through-zlib.js';

const START = Buffer.from([0x1f, 0x8b, 8]);
/** What the first record of a member begins with, in a file that has one for each of its records. */
const RECORD = 'WARC/';
/** Behind a fault, so little is unpacked at once at first. */
const STEP = 1024;
const STEPS = 64;
const STRIDE = 8 * 1024;
/** So many signs of a beginning behind each other that begin nothing, and no more is looked for. */
const TRIES = 200;
/** Of so many packed bytes, what was made of them before a fault is found again by unpacking less of them. */
const AGAIN = 64 * 1024;
const LOST = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 * 1024 * 1024 };

/**
 * What packed members unpack to; zeros between and behind them, with which tapes and copies are filled up, are passed over.
 * Where one is damaged, reading goes on at the next that begins a record of a web archive, and the damage is raised behind the
 * last.
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new Input(bytes);
  try {
    for (let isMore = true; isMore; isMore = await input.passZeros()) yield* members(input);
  } finally {
    await input.close();
  }
}

/** Members that stand right behind each other. */
async function* members(input: Input): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip();
  const from = input.position;
  try {
    yield* throughZlib(
      input.while(() => from + unpacker.bytesWritten === input.position),
      unpacker,
    );
    input.back(from + unpacker.bytesWritten);
  } catch (fault) {
    if (!(fault instanceof DamagedError) || input.isOver) throw fault;
    const at = from + unpacker.bytesWritten;
    input.back(at);
    yield* goOn(input, at);
    throw fault;
  }
}

/** The packed bytes, of which the piece that was given last can be asked for again. */
class Input {
  /** How many bytes were given. */
  position = 0;
  /** Whether all was given and taken. */
  isOver = false;
  readonly #iterator: AsyncIterator<Uint8Array>;
  #last: Buffer = Buffer.alloc(0);
  #held: Buffer = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }

  /** What comes next, as long as all that was given is wanted. */
  async *while(isTaken: () => boolean): AsyncGenerator<Buffer> {
    while (isTaken()) {
      const next = await this.#next();
      if (next === null) {
        this.isOver = true;
        return;
      }
      yield next;
    }
  }

  /** Gives what lies behind so many bytes once more; they end in the last piece. */
  back(at: number): void {
    if (at === this.position) return;
    this.#held = this.#last.subarray(this.#last.length - (this.position - at));
    this.position = at;
  }

  /** Whether there is anything but zeros, which comes next then. */
  async passZeros(): Promise<boolean> {
    for (let next = await this.#next(); next !== null; next = await this.#next()) {
      const at = next.findIndex((byte) => byte !== 0);
      if (at === -1) continue;
      this.back(this.position - next.length + at);
      return true;
    }
    return false;
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  async #next(): Promise<Buffer | null> {
    let next = this.#held;
    this.#held = Buffer.alloc(0);
    while (next.length === 0) {
      const got = await this.#iterator.next();
      if (got.done === true) return null;
      next = Buffer.from(got.value.buffer, got.value.byteOffset, got.value.byteLength);
    }
    this.position += next.length;
    this.#last = next;
    return next;
  }
}

async function* goOn(input: Input, at: number): AsyncGenerator<Uint8Array> {
  // What the file itself begins with is unpacked whatever it is.
  let begin = at === 0 ? '' : RECORD;
  let current: Steps | null = null;
  let tries = 0;
  try {
    for await (const { piece, isStart } of slices(input.while(() => true))) {
      if (isStart && ++tries > TRIES) return;
      const fresh = isStart ? await beginning(piece, begin) : null;
      if (fresh !== null) {
        current?.close();
        tries = 0;
      }
      current = fresh?.steps ?? current;
      const made = fresh?.made ?? (await current?.unpack(piece)) ?? NOTHING;
      yield* made.chunks;
      if (made.isDamaged) current = current?.close() ?? null;
      begin = RECORD;
    }
  } finally {
    current?.close();
  }
}

/** What a step gave, up to the fault that it met, if it met one. */
interface Made {
  chunks: Buffer[];
  isDamaged: boolean;
}

const NOTHING: Made = { chunks: [], isDamaged: false };

/** Begins to unpack a member; null where none begins that is wanted. */
async function beginning(piece: Buffer, begin: string): Promise<{ steps: Steps; made: Made } | null> {
  const steps = new Steps();
  const made = await steps.unpack(piece);
  if (Buffer.concat(made.chunks).toString('latin1', 0, RECORD.length).startsWith(begin)) return { steps, made };
  return steps.close();
}

/** Packed bytes in small pieces, cut where a member may begin. */
async function* slices(bytes: AsyncIterable<Buffer>): AsyncGenerator<{ piece: Buffer; isStart: boolean }> {
  let held: Buffer = Buffer.alloc(0);
  let given = 0;
  const next = (isEnd: boolean) => {
    const size = given++ < STEPS ? STEP : STRIDE;
    const isStart = held.subarray(0, START.length).equals(START);
    const other = held.indexOf(START, 1);
    // What may be a part of a sign is left for the next time.
    const most = isEnd ? held.length : held.length - START.length + 1;
    const end = Math.min(size, most, other === -1 ? most : other);
    const piece = held.subarray(0, end);
    held = held.subarray(end);
    return { piece, isStart };
  };
  for await (const chunk of bytes) {
    held = Buffer.concat([held, chunk]);
    while (held.length > STRIDE) yield next(false);
  }
  while (held.length > 0) yield next(true);
}

/** Unpacks piece by piece. */
class Steps {
  readonly #unpacker: Gunzip = createGunzip();
  #chunks: Buffer[] = [];
  #packed: Buffer = Buffer.alloc(0);
  #given = 0;
  #fault: Error | null = null;
  #wake = () => {};

  constructor() {
    this.#unpacker.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#unpacker.on('error', (fault) => {
      this.#fault = fault;
      this.#wake();
    });
  }

  async unpack(piece: Buffer): Promise<Made> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.#unpacker.write(piece, () => resolve());
    });
    // What was made is handed over in turns of its own.
    await new Promise((resolve) => setImmediate(resolve));
    const before = this.#packed.length;
    this.#packed = Buffer.concat([this.#packed.subarray(0, AGAIN), piece]);
    const chunks = this.#fault === null ? this.#chunks : [...this.#chunks, ...this.#lost(before)];
    this.#chunks = [];
    for (const { length } of chunks) this.#given += length;
    return { chunks, isDamaged: this.#fault !== null };
  }

  // The stream throws away what it made of a piece that goes wrong.
  #lost(from: number): Buffer[] {
    if (from > AGAIN) return [];
    const waiting = this.#chunks.reduce((sum, { length }) => sum + length, this.#given);
    let [good, bad] = [from, this.#packed.length];
    let made: Buffer | null = null;
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2);
      try {
        made = gunzipSync(this.#packed.subarray(0, middle), LOST);
        good = middle;
      } catch {
        bad = middle;
      }
    }
    return made === null ? [] : [made.subarray(waiting)];
  }

  close(): null {
    this.#unpacker.destroy();
    return null;
  }
}
