import type { FieldsRecord, RawRecord } from '@vigie/article';
import { DateEvidence, type FieldOrders } from '@vigie/extraction';
import type { ColumnMapping, UploadOptions } from '@vigie/storage';

/** How far the beginning of a file is looked at, whichever comes first. */
const BEGINNING = { records: 5000, bytes: 4 << 20 };
const ORDER = /^(recalled-)?(day-first|month-first|year-first)$/;
const DATES = ['publishedAt', 'modifiedAt'] as const;

/** A record with what its columns are and how their dates are to be read. */
export interface OrderedRecord {
  record: RawRecord;
  mapping: ColumnMapping | null;
  dates: FieldOrders;
}

/** What the order of dates is decided by, besides the records. */
export interface OrderSetting {
  options: Pick<UploadOptions, 'mapping' | 'language'>;
  /** When the upload was made, so that it is decided the same whenever it is read. */
  arrived: Date;
  mappingOf: (record: FieldsRecord) => Promise<ColumnMapping | null>;
  /** How many records can be looked at: where looking further brought the reader down, the beginning ends there. */
  lookable?: number | undefined;
  /** Told which records are held, by their places from the first on, before the next is read. */
  onHeld?: (first: number, last: number) => Promise<void>;
}

/**
 * Gives each record with the order of the dates in its columns, as the beginning of its file tells it. From the first date on
 * that can be told in more than one way, the records of the beginning are held until it is known.
 */
export async function* withDateOrders(
  records: AsyncIterable<RawRecord>,
  setting: OrderSetting,
): AsyncGenerator<OrderedRecord> {
  let file: FileBeginning | null = null;
  let seq = 0;
  for await (const record of records) {
    seq += 1;
    if (file === null || file.entry !== record.entry) {
      if (file !== null) yield* file.release();
      file = new FileBeginning(record.entry, setting);
    }
    yield* file.take(record, record.kind === 'fields' ? await setting.mappingOf(record) : null);
    if (seq === setting.lookable) yield* file.release();
    if (file.holds > 0) await setting.onHeld?.(seq - file.holds + 1, seq);
  }
  if (file !== null) yield* file.release();
}

class FileBeginning {
  readonly #setting: OrderSetting;
  #evidence: DateEvidence | null = null;
  #held: Omit<OrderedRecord, 'dates'>[] = [];
  #dates: FieldOrders | null = null;
  #seen = { records: 0, bytes: 0 };

  constructor(
    readonly entry: string | undefined,
    setting: OrderSetting,
  ) {
    this.#setting = setting;
  }

  get holds(): number {
    return this.#held.length;
  }

  *take(record: RawRecord, mapping: ColumnMapping | null): Generator<OrderedRecord> {
    if (this.#dates !== null) {
      yield { record, mapping, dates: this.#dates };
      return;
    }
    if (record.kind === 'fields') this.#note(record.fields, mapping);
    this.#held.push({ record, mapping });
    // Of every kind, since what cannot be read is held, too.
    this.#seen.records += 1;
    this.#seen.bytes += record.byteEnd - record.byteStart;
    const isPast = this.#seen.records >= BEGINNING.records || this.#seen.bytes >= BEGINNING.bytes;
    if (isPast) yield* this.release();
    else if (this.#evidence?.isNeeded !== true) yield* this.#pass(NOTHING);
  }

  /** Decides by what was seen, and gives what was held. */
  *release(): Generator<OrderedRecord> {
    this.#dates ??= {
      columns: this.#evidence?.orders() ?? new Map(),
      ...this.#saidOrders(),
    };
    yield* this.#pass(this.#dates);
  }

  *#pass(dates: FieldOrders): Generator<OrderedRecord> {
    const held = this.#held;
    this.#held = [];
    for (const one of held) yield { ...one, dates };
  }

  /** What a mapping says, of this file or of an earlier one with its columns; it can itself say so of an order. */
  #saidOrders(): Pick<FieldOrders, 'said' | 'recalled'> {
    const { options } = this.#setting;
    const mapping = this.#held.find(({ mapping }) => mapping !== null)?.mapping ?? options.mapping;
    const orders = { said: {}, recalled: {} };
    for (const field of DATES) {
      const [, recalled, order] = ORDER.exec(mapping?.[`${field}.order`] ?? '') ?? [];
      const isSure = recalled === undefined && options.mapping !== null;
      if (order !== undefined) Object.assign(isSure ? orders.said : orders.recalled, { [field]: order });
    }
    return orders;
  }

  #note(fields: FieldsRecord['fields'], mapping: ColumnMapping | null): void {
    const { options, arrived } = this.#setting;
    const dated = DATES.flatMap((field) => mapping?.[field] ?? []);
    this.#evidence ??= new DateEvidence({ now: arrived, language: options.language, dated });
    this.#evidence.note(fields);
  }
}

const NOTHING: FieldOrders = { columns: new Map(), said: {}, recalled: {} };

/** The same orders under the names that a mapping gives the columns. */
export function underMapping(dates: FieldOrders, mapping: ColumnMapping | null): FieldOrders {
  const columns = new Map(dates.columns);
  for (const field of DATES) {
    const order = dates.columns.get(mapping?.[field] ?? '');
    if (order !== undefined) columns.set(field, order);
  }
  return { ...dates, columns };
}
