const MOST = 5;

/** What a row may be: one that sums up those above it, one of so few cells that it may be a note, or a record. */
export type RowLook = 'total' | 'note' | 'record';

/** A row that was held back, with whether it sums up the table. */
interface EndRow<Row> {
  row: Row;
  isTotal: boolean;
}

/** Holds rows that may sum up a table until it is known whether they are its last: above a record, a row is one like any other. */
export class TableEnd<Row> {
  #held: EndRow<Row>[] = [];

  /** Takes the next row; gives the rows, in their order, that sum up nothing. */
  take(row: Row, look: RowLook): Row[] {
    if (look !== 'record' && (look === 'total' || this.#held.length > 0) && this.#held.length < MOST) {
      this.#held.push({ row, isTotal: look === 'total' });
      return [];
    }
    const rows = [...this.#held.map((held) => held.row), row];
    this.#held = [];
    return rows;
  }

  /** Gives what is held at the end of the table. */
  finish(): EndRow<Row>[] {
    const held = this.#held;
    this.#held = [];
    return held;
  }
}
