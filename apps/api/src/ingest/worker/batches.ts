import { setImmediate } from 'node:timers/promises';
import type { PreparedRecord } from './prepare-record.js';

/** Writes records; `bytesRead` is how far their file was read for them. */
export type WriteBatch = (records: PreparedRecord[], bytesRead: number) => Promise<void>;

/** A batch is written when it holds so many records or bytes, whichever comes first. */
const MOST = { records: 250, bytes: 4_000_000 };
/** The first of a job is written early: who starts again after a crash, or looks on, sees it get somewhere. */
const FIRST = 25;

/** How many records the next batch of a job may hold, and batches at most; grows with each batch that is written. */
export interface BatchRoom {
  records: number;
  readonly most: number;
}

/** Room for the batches of a job; for one record each where it is careful. */
export function batchRoom(isCareful: boolean): BatchRoom {
  return isCareful ? { records: 1, most: 1 } : { records: FIRST, most: MOST.records };
}

/**
 * Collects records and writes them batch by batch, one after the other; the next batch is read while one is written.
 * One record a batch is written before the next is read. A failed write is raised by the next call.
 */
export class Batches {
  private records: PreparedRecord[] = [];
  private bytes = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly write: WriteBatch,
    private readonly room: BatchRoom,
    private readonly bytesRead: (last: PreparedRecord) => number,
    /** What can be done for a record while the batch before is written. */
    private readonly ahead: (record: PreparedRecord) => void = () => undefined,
  ) {}

  async add(record: PreparedRecord): Promise<void> {
    this.ahead(record);
    this.records.push(record);
    this.bytes += record.byteEnd - record.byteStart;
    const isFull = this.records.length >= this.room.records || this.bytes >= MOST.bytes;
    if (isFull) await this.flush(this.bytesRead(record));
    // Lets the batch that is being written go on at once, and leases and signals have their turn.
    else await setImmediate();
  }

  /** Hands over what was collected; it is not written yet unless batches are single. */
  async flush(bytesRead: number): Promise<void> {
    if (this.records.length === 0) return;
    await this.writing;
    this.writing = this.write(this.records, bytesRead);
    this.writing.catch(() => undefined);
    this.records = [];
    this.bytes = 0;
    this.room.records = Math.min(this.room.most, this.room.records * 2);
    if (this.room.most === 1) await this.writing;
  }

  /** Waits until nothing is being written. Raises the fault of the last write. */
  async settle(): Promise<void> {
    await this.writing;
  }
}
