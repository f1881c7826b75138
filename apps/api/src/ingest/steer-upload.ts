import { Injectable } from '@nestjs/common';
import type { Upload } from '@vigie/contract';
import {
  addJob,
  cancelJobs,
  isBeingUndone,
  lastJobKind,
  lockUploadState,
  makeReal,
  markRejected,
  moveUpload,
  NEVER_WHOLE,
  type UploadRow,
} from '@vigie/storage';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { ConflictError, GoneError, UnavailableError } from '../platform/request-errors.js';
import { requireUpload } from './find-upload.js';
import { toUpload } from './upload-answer.js';

const LOCK_NOT_AVAILABLE = '55P03';
const ATTEMPTS = 5;

/** A batch of large documents may be in hand for longer than a lock is waited for. Raises UnavailableError where it is for longer still. */
async function patiently(change: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change();
    } catch (error) {
      const isLocked = error instanceof QueryFailedError && error.driverError.code === LOCK_NOT_AVAILABLE;
      if (!isLocked) throw error;
      if (attempt === ATTEMPTS)
        throw new UnavailableError(
          'What is in hand of this upload takes long. Nothing was changed; try again shortly.',
        );
    }
  }
}

/** Raises GoneError where what had arrived of a file was removed: what is left would be read as if it were all. */
function requireKept(failure: string | null): void {
  if (failure !== NEVER_WHOLE) return;
  throw new GoneError(
    'A file of this upload never arrived whole, and what had arrived was removed. Send all of its files again.',
  );
}

/** Raises ConflictError where a file has not arrived: it would be missed without a word. An upload that is closed takes no more of it. */
function requireWhole(files: UploadRow['files'], isOpen = false): void {
  const unfinished = files.find((file) => file.sha256 === null);
  if (unfinished !== undefined) {
    const rest = isOpen ? 'Send the rest of it, or all of it again.' : 'Send all files of this upload in another one.';
    throw new ConflictError(
      `The file ${unfinished.name} has not arrived whole: it ends at byte ${unfinished.bytes}. ${rest}`,
    );
  }
  if (files.length === 0) throw new ConflictError('The upload has no file yet.');
}

async function requireNotUndone(manager: EntityManager, uploadId: number): Promise<void> {
  if ((await lastJobKind(manager, uploadId)) === 'undo')
    throw new ConflictError('Taking this upload back has begun; undo it again to go on.');
}

/** What is asked of an upload. */
interface Change {
  action: string;
  /** The states that it is allowed in, and what is said of others. */
  from: readonly string[];
  refusal: string;
  /** What is said while the upload is being taken back, where that matters. */
  whileUndone?: string;
}

/** Raises ConflictError where an upload in this state (null: it is gone) does not take a change. */
async function requireAllowed(
  manager: EntityManager,
  uploadId: number,
  state: string | null,
  { from, refusal, whileUndone }: Change,
): Promise<void> {
  if (state === null || !from.includes(state)) throw new ConflictError(`${refusal} This one is ${state}.`);
  if (whileUndone !== undefined && (await isBeingUndone(manager, uploadId))) throw new ConflictError(whileUndone);
}

/** Sends an upload on its way, stops it, tries it again or takes it back. Each raises ConflictError where its state does not allow it, GoneError where its bytes are gone. */
@Injectable()
export class SteerUpload {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** All files are there: read them. */
  complete(id: string, actor: Actor): Promise<Upload> {
    return this.change(
      {
        action: 'upload.completed',
        from: ['open'],
        refusal: 'An upload is completed once.',
      },
      actor,
      id,
      async (manager, uploadId) => {
        requireWhole((await requireUpload(manager, id)).files, true);
        await moveUpload(manager, uploadId, ['open'], 'queued');
        await addJob(manager, uploadId, 'read');
      },
    );
  }

  /** Stop reading; what is stored stays until it is undone. */
  cancel(id: string, actor: Actor): Promise<Upload> {
    return this.change(
      {
        action: 'upload.cancelled',
        from: ['open', 'queued', 'running'],
        refusal: 'Only an upload that is not finished can be cancelled.',
        whileUndone: 'This upload is being taken back, which cannot be stopped half-way.',
      },
      actor,
      id,
      async (manager, uploadId) => {
        await cancelJobs(manager, uploadId);
        await moveUpload(manager, uploadId, ['open', 'queued', 'running'], 'cancelled');
      },
    );
  }

  /** Read again what was rejected, and what was not reached. */
  retry(id: string, actor: Actor): Promise<Upload> {
    return this.change(
      {
        action: 'upload.retried',
        from: ['done', 'failed', 'cancelled'],
        refusal: 'Only an upload that has ended can be tried again.',
      },
      actor,
      id,
      async (manager, uploadId) => {
        await requireNotUndone(manager, uploadId);
        const { files, failure } = await requireUpload(manager, id);
        requireKept(failure);
        requireWhole(files);
        await markRejected(manager, uploadId);
        await moveUpload(manager, uploadId, ['done', 'failed', 'cancelled'], 'queued');
        await addJob(manager, uploadId, 'read');
      },
    );
  }

  /** Make a dry run a real upload of the same bytes, and read them from the beginning. */
  store(id: string, actor: Actor): Promise<Upload> {
    const ended = ['done', 'failed', 'cancelled'];
    return this.change(
      {
        action: 'upload.stored',
        from: ended,
        refusal: 'Only a dry run that has ended can be stored.',
      },
      actor,
      id,
      async (manager, uploadId) => {
        const { options, files, failure } = await requireUpload(manager, id);
        if (!options.dryRun)
          throw new ConflictError('This upload was no dry run: what could be stored of it is stored.');
        await requireNotUndone(manager, uploadId);
        requireKept(failure);
        requireWhole(files);
        await makeReal(manager, uploadId);
        await moveUpload(manager, uploadId, ended, 'queued');
        await addJob(manager, uploadId, 'read');
      },
    );
  }

  /** Take back everything that the upload brought. */
  undo(id: string, actor: Actor): Promise<Upload> {
    const undoable = ['open', 'queued', 'running', 'done', 'failed', 'cancelled'];
    return this.change(
      {
        action: 'upload.undone',
        from: undoable,
        refusal: 'This upload was taken back already.',
        whileUndone: 'This upload is being taken back already.',
      },
      actor,
      id,
      async (manager, uploadId) => {
        await cancelJobs(manager, uploadId);
        await moveUpload(manager, uploadId, undoable, 'running');
        await addJob(manager, uploadId, 'undo');
      },
    );
  }

  private async change(
    change: Change,
    actor: Actor,
    id: string,
    step: (manager: EntityManager, uploadId: number) => Promise<void>,
  ): Promise<Upload> {
    const found = await requireUpload(this.dataSource.manager, id);
    // What is not allowed is said at once: the lock waits for the batch in hand.
    await requireAllowed(this.dataSource.manager, found.id, found.state, change);
    await patiently(() =>
      this.dataSource.transaction(async (manager) => {
        await requireAllowed(manager, found.id, await lockUploadState(manager, found.id), change);
        await step(manager, found.id);
        await this.audit.note(actor, change.action, id, { name: found.name }, manager);
      }),
    );
    return toUpload(await requireUpload(this.dataSource.manager, id));
  }
}
