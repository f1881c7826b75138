import { readBytes, readRange } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { PreparedRecord } from './prepare-record.js';

/** An uploaded file that is being read, from its beginning or at any place. */
export class StoredFile {
  #taken = 0;

  constructor(
    private readonly manager: EntityManager,
    private readonly id: number,
    private readonly size: number,
  ) {}

  /** All bytes, from the first. */
  get bytes(): AsyncIterable<Uint8Array> {
    return this.#counted(readBytes(this.manager, this.id));
  }

  /** Any part of it. */
  get random() {
    const range = (start: number, end: number) => this.#counted(readRange(this.manager, this.id, start, end));
    return { size: this.size, range };
  }

  /** How far it was read for a record: the record's own place is that of an unpacked file where it lies in an archive. */
  bytesRead({ entry, byteEnd }: PreparedRecord): number {
    return entry === null ? byteEnd : Math.min(this.#taken, this.size);
  }

  async *#counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.#taken += chunk.length;
      yield chunk;
    }
  }
}
