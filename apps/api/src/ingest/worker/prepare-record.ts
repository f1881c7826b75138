import { createHash } from 'node:crypto';
import type { ArticleDraft, DraftWarning, RawRecord } from '@vigie/article';
import { type FieldOrders, identityKey, readDraft, UnusableRecordError } from '@vigie/extraction';
import type { UploadOptions } from '@vigie/storage';
import { underMapping } from './date-orders.js';
import { mapColumns, missingColumns } from './map-columns.js';

/** What was read, and what it is known by. */
export interface RecordContent {
  draft: ArticleDraft;
  identity: string;
  /** Of an item that its agency named: what it would be known by without that name; null for all others. */
  textIdentity: string | null;
}

/** A record after reading: a draft with its identity, or the reason why there is none. */
export interface PreparedRecord {
  seq: number;
  position: string;
  /** The way to the file inside a container that holds it; null where there is none. */
  entry: string | null;
  byteStart: number;
  byteEnd: number;
  content: RecordContent | null;
  reason: { code: string; message: string } | null;
}

/** How a record is to be read: by its upload, with what is known of the order of its dates. */
type RecordOptions = UploadOptions & { dates?: FieldOrders };

const digestOf = (key: string) => createHash('sha256').update(key).digest('hex');

function read(record: RawRecord, options: RecordOptions, arrived: Date): Pick<PreparedRecord, 'content' | 'reason'> {
  const source = record.kind === 'fields' ? mapColumns(record, options.mapping) : record;
  if (source.kind === 'unreadable') return { content: null, reason: { code: source.code, message: source.message } };
  const { timezone, language, mapping } = options;
  const missing = record.kind === 'fields' ? missingColumns(record, mapping) : null;
  const draft = withWarning(missing, () =>
    readDraft(source, {
      timezone,
      language,
      source: options.source,
      labels: options.labels,
      now: whenSeen(source, arrived),
      ...(options.dates === undefined ? {} : { dates: underMapping(options.dates, mapping) }),
    }),
  );
  const { id = null, version = null } = (source.kind === 'fields' && source.item) || {};
  const [identity, other] = [identityKey(draft, id), identityKey(draft)];
  const content = {
    draft: version === null ? draft : { ...draft, edition: version },
    identity: digestOf(identity),
    textIdentity: other === identity ? null : digestOf(other),
  };
  return { content, reason: null };
}

/** What is read, with one warning more before its own; a refusal says it, too. */
function withWarning(warning: DraftWarning | null, draftOf: () => ArticleDraft): ArticleDraft {
  if (warning === null) return draftOf();
  try {
    const draft = draftOf();
    return { ...draft, warnings: [warning, ...draft.warnings] };
  } catch (error) {
    if (!(error instanceof UnusableRecordError)) throw error;
    throw new UnusableRecordError(error.code, `${error.message} ${warning.message}`);
  }
}

// What a page calls recent, it called so when the crawler saw it.
function whenSeen(record: RawRecord, arrived: Date): Date {
  const seenAt = record.kind === 'html' ? record.seenAt : undefined;
  return seenAt === undefined ? arrived : new Date(seenAt);
}

/** Reads one record. A document that cannot be read is rejected with a reason; it never stops the others. What it calls recent was so when it `arrived`. */
export function prepareRecord(
  record: RawRecord,
  seq: number,
  options: RecordOptions,
  arrived = new Date(),
): PreparedRecord {
  const { position, entry = null, byteStart, byteEnd } = record;
  const place = { seq, position, entry, byteStart, byteEnd };
  try {
    return { ...place, ...read(record, options, arrived) };
  } catch (error) {
    if (error instanceof UnusableRecordError)
      return { ...place, content: null, reason: { code: error.code, message: error.message } };
    const message = `This document could not be read (${error instanceof Error ? error.name : 'unknown fault'}).`;
    return { ...place, content: null, reason: { code: 'unreadable', message } };
  }
}
