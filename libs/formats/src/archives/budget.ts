import { ENTRY_LIMIT, RATIO_FREE_BYTES, RATIO_LIMIT, UNPACKED_LIMIT } from '../limits.js';
import { ArchiveLimitError } from './archive-errors.js';

const GB = 1024 ** 3;

/** What one uploaded file may still unpack to, whatever lies inside what: all its containers count together. */
export class Budget {
  #taken = 0;
  #unpacked = 0;
  readonly #size: number;

  /** `size` is the length of the uploaded file, infinite where it is not known. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Notes bytes of the uploaded file that were read. */
  take(bytes: number): void {
    this.#taken = Math.min(this.#size, this.#taken + bytes);
  }

  /** Notes bytes that were unpacked. Raises `ArchiveLimitError` where that is too much. */
  unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > UNPACKED_LIMIT) {
      const limit = `${UNPACKED_LIMIT / GB} GB, the limit for one file`;
      throw new ArchiveLimitError(`The archive unpacks to more than ${limit}. Upload it in several parts.`);
    }
    if (this.#unpacked > RATIO_FREE_BYTES && this.#unpacked > this.#taken * RATIO_LIMIT) {
      const reason = `The archive unpacks to more than ${RATIO_LIMIT} times its size, which no text does`;
      throw new ArchiveLimitError(`${reason}: reading stopped there. Upload what it holds unpacked.`);
    }
  }

  /** Raises `ArchiveLimitError` for the entry with this count in its archive where it is one too many. */
  checkEntries(count: number): void {
    if (count <= ENTRY_LIMIT) return;
    const limit = ENTRY_LIMIT.toLocaleString('en');
    throw new ArchiveLimitError(`The archive holds more than ${limit} files. Upload it in several parts.`);
  }
}
