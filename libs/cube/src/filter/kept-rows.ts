import { Extract, type Listing } from '../columns/extract.js';
import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { EVERY } from './every.js';
import { findListing } from './find-listing.js';
import { keep, SpareLists } from './keep.js';
import { INCLUDED_BIT } from './list-bits.js';
import type { KeptTest, ListTest, OneTest, Test } from './test.js';

/** Of how many tests something is known, and how many bytes their rows may take. */
const MOST_TESTS = 512;
const MOST_BYTES = 4 * 1024 * 1024;
/** Rows that are copied take about so many bytes each; so many copies at least have room. */
const ROW_BYTES = 48;
const LEAST_COPIES = 5;

/** What is known of a test that was asked: its rows if it was asked twice, unless they are too many, and copies of them. */
interface Known {
  listing: Listing | null;
  extract: Extract | null;
  dense: boolean;
}

/** A selection with fewer rows to look at. */
export interface Narrowed {
  segments: readonly Segment[];
  tests: Test[];
}

/** By bits of values, whether any is asked for. */
const HAS_INCLUDED = Uint8Array.from({ length: 8 }, (_, bits) => (bits >>> INCLUDED_BIT) & 1);

type KeyedTest = (ListTest | OneTest) & { key: string };

/**
 * Keeps the rows of tests that are asked again, and copies of them once they are asked a third time, as people narrow what they
 * look at by the same few values. Rows of full segments never change but for being removed; when rows get other numbers, all
 * segments are others.
 */
export class KeptRows {
  private readonly bySegment = new WeakMap<Segment, Map<string, Known>>();

  constructor(private readonly mostBytes = MOST_BYTES) {}

  /** The same tests, with the rows that are known of them. */
  replace(tests: readonly Test[], segments: readonly Segment[]): Test[] {
    const known = this.knownOf(segments);
    return tests.flatMap((test): Test[] => {
      const listing = isKeyed(test) ? (known.get(test.key)?.listing ?? null) : null;
      if (listing === null || !isKeyed(test)) return [test];
      const kept: KeptTest = { kind: 'kept', rows: listing.rows, starts: listing.starts, test };
      return [kept, ...rest(test)];
    });
  }

  /** The copied rows of the test that keeps fewest, and the tests that are left; null where there are none. */
  narrow(tests: readonly Test[], segments: readonly Segment[]): Narrowed | null {
    if (!tests.every(({ kind }) => kind === 'list' || kind === 'one' || kind === 'dates')) return null;
    const known = this.knownOf(segments);
    let best: { test: KeyedTest; extract: Extract; rows: number } | null = null;
    for (const test of tests.filter(isKeyed)) {
      const { listing, extract } = known.get(test.key) ?? { listing: null, extract: null };
      const rows = listing?.starts.at(-1) ?? 0;
      if (extract !== null && (best === null || rows < best.rows)) best = { test, extract, rows };
    }
    if (best === null) return null;
    const { test, extract } = best;
    const find = (segment: Segment, rows: Uint16Array) =>
      keep(keyTest(test), segment, EVERY, segment.rows, rows, new SpareLists());
    return {
      segments: extract.segments(segments, find),
      tests: tests.flatMap((one) => (one === test ? rest(test) : [one])),
    };
  }

  /** Learns from tests being asked. */
  note(tests: readonly Test[], segments: readonly Segment[]): void {
    const full = segments.at(-1)?.rows === SEGMENT_ROWS ? segments.length : segments.length - 1;
    if (full < 1) return;
    const known = this.knownOf(segments);
    for (const test of tests.filter(isKeyed)) {
      const before = known.get(test.key);
      const now =
        before === undefined ? { listing: null, extract: null, dense: false } : this.more(before, test, segments, full);
      // The latest stands last.
      known.delete(test.key);
      known.set(test.key, now);
    }
    this.forget(known);
  }

  private more(before: Known, test: KeyedTest, segments: readonly Segment[], full: number): Known {
    if (before.dense) return before;
    const listing = findListing(before.listing, test, segments, full);
    if (listing === null) return { listing, extract: null, dense: true };
    const few = listing.starts[full]! * ROW_BYTES * LEAST_COPIES <= this.mostBytes;
    if (before.listing === null || !few) return { listing, extract: null, dense: false };
    const extract = before.extract?.full === full ? before.extract : new Extract(segments, listing);
    return { listing, extract, dense: false };
  }

  private knownOf(segments: readonly Segment[]): Map<string, Known> {
    const [first] = segments;
    if (first === undefined) return new Map();
    const known = this.bySegment.get(first) ?? new Map<string, Known>();
    this.bySegment.set(first, known);
    return known;
  }

  /** Forgets what was not asked for the longest time. */
  private forget(known: Map<string, Known>): void {
    let bytes = 0;
    for (const one of known.values()) bytes += bytesOf(one);
    for (const [key, one] of known) {
      if (known.size <= MOST_TESTS && bytes <= this.mostBytes) return;
      known.delete(key);
      bytes -= bytesOf(one);
    }
  }
}

function isKeyed(test: Test): test is KeyedTest {
  return (test.kind === 'list' || test.kind === 'one') && test.key !== null;
}

/** What a key stands for, which is the same with whatever is excluded. */
function keyTest(test: KeyedTest): Test {
  return test.kind === 'one' ? test : { ...test, needs: 'included', pass: HAS_INCLUDED };
}

/** What is still to be asked of rows that have one of the values. */
function rest(test: KeyedTest): Test[] {
  return test.kind === 'list' && test.needs !== 'included' ? [test] : [];
}

function bytesOf({ listing, extract }: Known): number {
  return (listing === null ? 0 : listing.rows.byteLength + listing.starts.byteLength) + (extract?.bytes ?? 0);
}
