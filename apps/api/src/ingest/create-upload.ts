import { Injectable } from '@nestjs/common';
import { NewUpload, type Upload, type UploadQuery } from '@vigie/contract';
import { addJob, createUpload, deleteUpload, moveUpload } from '@vigie/storage';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { ContractPipe } from '../platform/contract.pipe.js';
import { howToSend } from '../platform/how-to-send.js';
import { ConflictError, InvalidInputError } from '../platform/request-errors.js';
import type { Viewer } from '../platform/viewer.js';
import { requireUpload } from './find-upload.js';
import { fileName, ReceiveFile } from './receive-file.js';
import { toUpload } from './upload-answer.js';
import { toOptions } from './upload-options.js';

/** Makes uploads: of one file that comes with the request, or open ones that files are added to. */
@Injectable()
export class CreateUpload {
  constructor(
    private readonly dataSource: DataSource,
    private readonly receive: ReceiveFile,
    private readonly audit: AuditTrail,
  ) {}

  /** `POST /uploads`. */
  async run(query: UploadQuery, request: Request, viewer: Viewer, actor: Actor): Promise<Upload> {
    const upload = await this.make(query, request, viewer);
    await this.audit.note(actor, 'upload.created', upload.id, { name: upload.name });
    return upload;
  }

  private async make(query: UploadQuery, request: Request, viewer: Viewer): Promise<Upload> {
    if (query.filename !== undefined) return this.ofOneFile(query, query.filename, request, viewer);
    const body = await this.openingOf(request);
    const misplaced = Object.keys(query).map((path) => ({
      path,
      message: 'belongs in the JSON body when there is no filename',
    }));
    if (misplaced.length > 0) throw new InvalidInputError(misplaced);
    return this.open(body, viewer);
  }

  /** The options of an upload without files; articles that are sent as JSON in their place need a file name. */
  private async openingOf(request: Request): Promise<NewUpload> {
    try {
      return (await new ContractPipe().transform(request.body ?? {}, { schema: NewUpload, type: 'body' })) as NewUpload;
    } catch (error) {
      const hint = error instanceof InvalidInputError && isOther(error) ? howToSend(request) : null;
      if (hint === null) throw error;
      throw new InvalidInputError([...(error as InvalidInputError).faults, { path: 'filename', message: hint }]);
    }
  }

  private async open(asked: NewUpload, viewer: Viewer): Promise<Upload> {
    const { manager } = this.dataSource;
    const name = asked.name ?? 'Upload';
    const id = await createUpload(manager, fileName(name), toOptions(asked), viewer.name);
    return toUpload(await requireUpload(manager, String(id)));
  }

  private async ofOneFile(query: UploadQuery, givenName: string, request: Request, viewer: Viewer): Promise<Upload> {
    const { manager } = this.dataSource;
    const name = fileName(givenName);
    const id = await createUpload(manager, name, toOptions(query), viewer.name);
    try {
      await this.receive.whole(id, name, request);
    } catch (error) {
      await deleteUpload(manager, id);
      throw error;
    }
    await this.dataSource.transaction(async (step) => {
      if (!(await moveUpload(step, id, ['open'], 'queued')))
        throw new ConflictError('The upload was cancelled or taken back while its file arrived.');
      await addJob(step, id, 'read');
    });
    return toUpload(await requireUpload(manager, String(id)));
  }
}

/** Whether a body is not the options of an upload at all, rather than wrong in one of them. */
function isOther({ faults }: InvalidInputError): boolean {
  return faults.some(({ path, message }) => path === '' || message === 'is not known here');
}
