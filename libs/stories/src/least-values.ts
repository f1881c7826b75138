/** What of the standard engine for such programs is used here. */
interface Engine {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
  ) => { exports: { memory: { buffer: ArrayBuffer }; run: (to: number, end: number) => void } };
}
const { WebAssembly: engine } = globalThis as unknown as { WebAssembly: Engine };

/** Places in the memory of the program, in words of four bytes: factors stand at 0. */
const OFFSETS = 128;
const LEAST = 256;
const SHINGLES = 512;
const PAGE = 16_384;
const WORD = 4;
/** Permutations of one step: the program does as many more than asked for as a whole step wants. */
const STEP = 8;

/** Its locals: two parameters, two counters, then vectors. */
const [to, end, at, place] = [0, 1, 2, 3];
const [factorA, offsetA, leastA, factorB, offsetB, leastB, shingle] = [4, 5, 6, 7, 8, 9, 10];

/** An unsigned number in groups of seven bits, as the format has it; with `signed` its sign has a bit of its own. */
function number(value: number, signed = false): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    const last = rest < (signed ? 64 : 128);
    bytes.push((rest % 128) | (last ? 0 : 0x80));
    if (last) return bytes;
  }
}

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, ...number(value, true)];
const vector = (operation: number) => [0xfd, ...number(operation)];
const load = (offset: number) => [...vector(0x00), 2, ...number(offset)];
const store = (offset: number) => [...vector(0x0b), 2, ...number(offset)];
const [LOOP, END, MULTIPLY, ADD, LEAST_OF] = [[0x03, 0x40], [0x0b], vector(0xb5), vector(0xae), vector(0xb6)];
/** Steps on, and back to the start of the loop while below the limit. */
const next = (local: number, step: number, limit: number) => [
  ...[...get(local), ...constant(step), 0x6a, 0x22, local],
  ...[...get(limit), 0x49, 0x0d, 0],
];
const take = (factor: number, offset: number, least: number) => [
  ...[...get(shingle), ...get(factor), ...MULTIPLY, ...get(offset), ...ADD],
  ...[...get(least), ...LEAST_OF, ...set(least)],
];

/** Four permutations in a vector, two vectors at a time; for each all shingles, of which the least values are kept. */
const code = [
  ...LOOP,
  ...[...get(at), ...load(0), ...set(factorA), ...get(at), ...load(OFFSETS * WORD), ...set(offsetA)],
  ...[...get(at), ...load(16), ...set(factorB), ...get(at), ...load(OFFSETS * WORD + 16), ...set(offsetB)],
  ...[...constant(0x7fffffff), ...vector(0x11), 0x22, leastA, ...set(leastB)],
  ...[...constant(SHINGLES * WORD), ...set(place)],
  ...[...LOOP, ...get(place), ...vector(0x09), 2, 0, ...set(shingle)],
  ...[...take(factorA, offsetA, leastA), ...take(factorB, offsetB, leastB)],
  ...[...next(place, WORD, end), ...END],
  ...[...get(at), ...get(leastA), ...store(LEAST * WORD), ...get(at), ...get(leastB), ...store(LEAST * WORD + 16)],
  ...[...next(at, STEP * WORD, to), ...END],
  ...END,
];

/** The module: one function of two numbers with two more and seven vectors as locals, and one memory. */
function program(): Uint8Array {
  const section = (id: number, bytes: readonly number[]) => [id, ...number(bytes.length), ...bytes];
  const name = (text: string) => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  const body = [2, 2, 0x7f, 7, 0x7b, ...code];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 2, 0x7f, 0x7f, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...name('memory'), 2, 0, ...name('run'), 0, 0]),
    ...section(10, [1, ...number(body.length), ...body]),
  ]);
}

/** Least values of permutations `shingle × factor + offset`, in 32 bits with sign. */
export class LeastValues {
  private readonly words: Int32Array;
  private readonly run: (to: number, end: number) => void;

  /** At most 128 permutations. */
  constructor(factors: Int32Array, offsets: Int32Array) {
    const { memory, run } = new engine.Instance(new engine.Module(program())).exports;
    this.words = new Int32Array(memory.buffer);
    this.words.set(factors, 0);
    this.words.set(offsets, OFFSETS);
    this.run = run;
  }

  /** The least value of each of the first `count` permutations over some shingles; the largest number there is for none. */
  of(shingles: Int32Array, count: number): Int32Array {
    const least = new Int32Array(count).fill(0x7fffffff);
    for (let from = 0; from < shingles.length; from += PAGE - SHINGLES) {
      const some = shingles.subarray(from, from + PAGE - SHINGLES);
      this.words.set(some, SHINGLES);
      this.run(count * WORD, (SHINGLES + some.length) * WORD);
      for (let i = 0; i < count; i += 1) least[i] = Math.min(least[i]!, this.words[LEAST + i]!);
    }
    return least;
  }
}
