import { fieldOf } from '../field-names.js';
import { DateColumn, type DateOrder, type DateSetting } from './date-column.js';
import { numericDate } from './numeric-date.js';
import { certainDays } from './row-days.js';
import { serialOf } from './serial-day.js';

const COLUMNS = 200;
const AHEAD_DAYS = 2;
const DAY = 86_400_000;

/** Collects, record by record, what tells in which order the dates of each column or key are written. */
export class DateEvidence {
  readonly #setting: DateSetting;
  readonly #dated: ReadonlySet<string>;
  readonly #columns = new Map<string, DateColumn>();

  /** `now` is when the records arrived; `dated` are columns that were said to hold dates, whatever they are called. */
  constructor({ now, language, dated = [] }: { now: Date; language: string | null; dated?: readonly string[] }) {
    const latestYear = now.getUTCFullYear() + 1;
    this.#setting = { latestDay: Math.floor(now.getTime() / DAY) + AHEAD_DAYS, latestYear, language };
    this.#dated = new Set(dated);
  }

  /** Whether anything was seen so far that can be read in more than one way. */
  get isNeeded(): boolean {
    return this.#columns.size > 0;
  }

  /** Notes the dates of a record. */
  note(fields: Readonly<Record<string, unknown>>): void {
    let beside: number[] | null = null;
    for (const key of Object.keys(fields)) {
      const value = fields[key];
      const date = typeof value === 'string' ? numericDate(value) : null;
      const serial = date === null && this.#isDated(key) ? serialOf(value) : null;
      if (date === null && serial === null) continue;
      const column = this.#columnOf(key);
      beside ??= certainDays(fields);
      if (date !== null) column?.note(date, beside);
      else if (serial !== null) column?.noteSerial(serial, beside);
    }
  }

  /** How each column with such dates is to be read. */
  orders(): Map<string, DateOrder> {
    return new Map([...this.#columns].map(([key, column]) => [key, column.decide(key)]));
  }

  #columnOf(key: string): DateColumn | undefined {
    const known = this.#columns.get(key);
    if (known !== undefined || this.#columns.size >= COLUMNS) return known;
    const column = new DateColumn(this.#setting);
    this.#columns.set(key, column);
    return column;
  }

  #isDated(key: string): boolean {
    const field = this.#dated.has(key) ? 'publishedAt' : fieldOf(key);
    return field === 'publishedAt' || field === 'modifiedAt';
  }
}
