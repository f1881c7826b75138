import { Injectable } from '@nestjs/common';
import type { Reread, RereadState, Upload } from '@vigie/contract';
import {
  cancelReread,
  hasSource,
  isBeingUndone,
  lastJobKind,
  latestReread,
  lockUploadState,
  queueReread,
  type RereadTarget,
} from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { ConflictError, NotFoundError } from '../platform/request-errors.js';
import { requireUpload } from './find-upload.js';
import { toReread } from './reread-answer.js';
import { toUpload } from './upload-answer.js';

const UNDER_WAY = 'This is being read again already.';
const NOTHING = 'This is not being read again now.';

/** Has what was uploaded read again with today's rules: all of an upload, or all that the articles of a source were read from. */
@Injectable()
export class ReadAgain {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Raises ConflictError for an upload that has stored nothing, is not read to its end or is being taken back. */
  async upload(id: string, actor: Actor): Promise<Upload> {
    const upload = await requireUpload(this.dataSource.manager, id);
    if (upload.options.dryRun) throw new ConflictError('A dry run stored nothing that could be read again.');
    await this.dataSource.transaction(async (manager) => {
      const state = await lockUploadState(manager, upload.id);
      const isTakenBack =
        (await isBeingUndone(manager, upload.id)) || (await lastJobKind(manager, upload.id)) === 'undo';
      if (isTakenBack || state === null || !['done', 'failed', 'cancelled'].includes(state))
        throw new ConflictError(`Only an upload that has ended can be read again. This one is ${state ?? 'undone'}.`);
      if (!(await queueReread(manager, { uploadId: upload.id }))) throw new ConflictError(UNDER_WAY);
      await this.audit.note(actor, 'upload.reread', id, { name: upload.name }, manager);
    });
    return toUpload(await requireUpload(this.dataSource.manager, id));
  }

  /** What was read again until then stays so. */
  async cancelUpload(id: string, actor: Actor): Promise<Upload> {
    const { id: uploadId } = await requireUpload(this.dataSource.manager, id);
    await this.cancel({ uploadId }, 'upload.reread.cancelled', id, actor);
    return toUpload(await requireUpload(this.dataSource.manager, id));
  }

  /** The last run of a source; `reread` is null when there never was one. */
  async ofSource(id: string): Promise<RereadState> {
    const shown = await latestReread(this.dataSource.manager, { sourceId: await this.requireSource(id) });
    return { reread: shown === null ? null : toReread(shown) };
  }

  /** Raises ConflictError while it is under way. */
  async source(id: string, actor: Actor): Promise<RereadState> {
    const sourceId = await this.requireSource(id);
    await this.dataSource.transaction(async (manager) => {
      if (!(await queueReread(manager, { sourceId }))) throw new ConflictError(UNDER_WAY);
      await this.audit.note(actor, 'source.reread', id, {}, manager);
    });
    return this.ofSource(id);
  }

  async cancelSource(id: string, actor: Actor): Promise<RereadState> {
    await this.cancel({ sourceId: await this.requireSource(id) }, 'source.reread.cancelled', id, actor);
    return this.ofSource(id);
  }

  private async cancel(target: RereadTarget, action: string, id: string, actor: Actor): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      if (!(await cancelReread(manager, target))) throw new ConflictError(NOTHING);
      await this.audit.note(actor, action, id, {}, manager);
    });
  }

  private async requireSource(id: string): Promise<number> {
    const isThere = /^[1-9][0-9]{0,8}$/.test(id) && (await hasSource(this.dataSource.manager, Number(id)));
    if (!isThere) throw new NotFoundError('There is no source with this number.');
    return Number(id);
  }
}

/** Whether a run is still to come or under way. */
export function isUnderWay(reread: Pick<Reread, 'state'> | null): boolean {
  return reread?.state === 'queued' || reread?.state === 'running';
}
