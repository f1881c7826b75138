import { SEGMENT_ROWS } from '../columns/segment.js';
import type { Chosen } from './chosen.js';

/** Memory for the rows of selections, kept from one query to the next. A query ends before the next one starts. */
export class SharedRows {
  private readonly rows: Uint16Array[] = [];
  private readonly masks: Uint8Array[] = [];

  /** For the selection of this number in its query. What is in it is of an earlier query. */
  take(number: number, segments: number, masked: boolean): Chosen {
    const length = segments * SEGMENT_ROWS;
    let rows = this.rows[number];
    if (rows === undefined || rows.length < length) {
      rows = new Uint16Array(new SharedArrayBuffer(length * 2));
      this.rows[number] = rows;
    }
    return {
      rows,
      counts: new Int32Array(new SharedArrayBuffer(segments * 4)),
      mask: masked ? this.mask(number, length) : null,
    };
  }

  private mask(number: number, length: number): Uint8Array {
    let mask = this.masks[number];
    if (mask === undefined || mask.length < length) {
      mask = new Uint8Array(new SharedArrayBuffer(length));
      this.masks[number] = mask;
    }
    return mask;
  }
}
