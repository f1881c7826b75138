import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { normaliseText } from '@vigie/article';
import {
  countOtherFiles,
  deleteFile,
  findCompleteFile,
  findOpenFile,
  finishFile,
  readBytes,
  rewindFile,
  startFile,
} from '@vigie/storage';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { Configuration } from '../platform/configuration.js';
import { CONFIGURATION } from '../platform/platform.module.js';
import { ConflictError, InvalidInputError, UnprocessableError } from '../platform/request-errors.js';
import { announcedDigests, announcedPart, type Part, refuseForm } from './body-headers.js';
import { requireTarget } from './find-upload.js';
import { checkRoom, checkSize, type Room, receiveBytes, watchRoom } from './receive-bytes.js';
import { UploadLimitError } from './upload-limit-error.js';

const PART_LIMIT = 8 * 1024 * 1024;

/** A file name as it may be kept: text without control characters; it never names a place on a disk. */
export function fileName(name: string): string {
  const kept = normaliseText(name)
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim();
  if (kept === '' || kept.length > 400)
    throw new InvalidInputError([{ path: 'name', message: 'must have 1 to 400 characters' }]);
  return kept;
}

/** Takes the bytes of one file of an upload: all at once, or in parts that can be resumed. */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Files that arrive at this moment. */
  private arriving = 0;

  /** Stores the request's body as a whole file. What arrived is removed again when the connection ends early or the digest differs. */
  whole(uploadId: number, name: string, request: Request): Promise<void> {
    return this.inTurn(request, () => this.receive(uploadId, name, request));
  }

  private async receive(uploadId: number, name: string, request: Request): Promise<void> {
    const { manager } = this.dataSource;
    const digests = announcedDigests(request.headers);
    await this.checkRoom(request);
    const fileId = await this.startFile(uploadId, name);
    if (fileId === null) return this.again(uploadId, name, request);
    try {
      const { sha256 } = await receiveBytes(manager, fileId, 0, watchRoom(request, this.room()));
      if (!agree([...digests.content, ...digests.file], sha256)) throw new UnprocessableError(MISMATCH);
      await finishFile(manager, fileId, sha256.toString('hex'));
    } catch (error) {
      await deleteFile(manager, fileId);
      throw error;
    }
  }

  /** `PUT /uploads/{id}/files/{name}`. */
  async put(id: string, givenName: string, request: Request): Promise<void> {
    const upload = await requireTarget(this.dataSource.manager, id);
    requireOpen(upload.state);
    const name = fileName(givenName);
    const part = announcedPart(request.get('content-range'));
    if (part === null) await this.whole(upload.id, name, request);
    else await this.inTurn(request, () => this.part(upload.id, name, part, request));
  }

  private async part(uploadId: number, name: string, part: Part, request: Request): Promise<void> {
    const { manager } = this.dataSource;
    const digests = announcedDigests(request.headers);
    await this.checkRoom(request);
    checkSize(this.room(), part.total);
    const announced = part.end - part.start;
    if (announced > PART_LIMIT)
      throw new InvalidInputError([{ path: 'Content-Range', message: `a part holds at most ${PART_LIMIT} bytes` }]);
    const there = await findCompleteFile(manager, uploadId, name);
    if (there?.bytes === part.total) return this.again(uploadId, name, request, part);
    const open = await this.openFile(uploadId, name, part.start);
    const { received, sha256: content } = await receiveBytes(manager, open, part.start, request, announced);
    if (received !== announced)
      throw new ConflictError(
        `The part was to hold ${announced} bytes but had ${received}; go on at byte ${part.start + received}.`,
      );
    if (!agree(digests.content, content)) {
      await rewindFile(manager, open, part.start);
      throw new UnprocessableError(PART_MISMATCH);
    }
    if (part.end < part.total) return;
    const sha256 = createHash('sha256');
    for await (const piece of readBytes(manager, open)) sha256.update(piece);
    const actual = sha256.digest();
    if (!agree(digests.file, actual)) {
      await deleteFile(manager, open);
      throw new UnprocessableError(MISMATCH);
    }
    await finishFile(manager, open, actual.toString('hex'));
  }

  /** A client that never got its answer sends the same bytes again: they are compared with those that are kept. */
  private async again(uploadId: number, name: string, request: Request, part?: Part): Promise<void> {
    const { manager } = this.dataSource;
    const file = await findCompleteFile(manager, uploadId, name);
    if (file === null) throw taken(name);
    const { start = 0, end = file.bytes } = part ?? {};
    const kept = createHash('sha256');
    let at = 0;
    for await (const piece of readBytes(manager, file.id)) {
      kept.update(piece.subarray(Math.max(0, start - at), Math.max(0, end - at)));
      at += piece.length;
    }
    const sent = createHash('sha256');
    for await (const piece of request) sent.update(piece);
    if (!kept.digest().equals(sent.digest())) throw taken(name);
  }

  private async openFile(uploadId: number, name: string, start: number): Promise<number> {
    const { manager } = this.dataSource;
    if (start === 0) {
      const id = await this.startFile(uploadId, name);
      if (id === null) throw taken(name);
      return id;
    }
    const open = await findOpenFile(manager, uploadId, name);
    const follows = open !== null && (open.bytes === start || (await rewindFile(manager, open.id, start)));
    if (!follows) {
      throw new ConflictError(`The next part of this file starts at byte ${open?.bytes ?? 0}.`);
    }
    return open.id;
  }

  private async startFile(uploadId: number, name: string): Promise<number | null> {
    const { manager } = this.dataSource;
    const most = this.configuration.uploads.files;
    if ((await countOtherFiles(manager, uploadId, name)) >= most) {
      throw new UploadLimitError(
        'FILES_PER_UPLOAD',
        `The upload has ${most} files already, which is the most that FILES_PER_UPLOAD allows here. Complete it and begin another one.`,
      );
    }
    return startFile(manager, uploadId, name);
  }

  private async inTurn(request: Request, receive: () => Promise<void>): Promise<void> {
    refuseForm(request.headers);
    const { atOnce } = this.configuration.uploads;
    if (this.arriving >= atOnce) {
      throw new UploadLimitError(
        'UPLOADS_AT_ONCE',
        `${atOnce} files are arriving now, which is the most that UPLOADS_AT_ONCE allows here. Send this one again in a few seconds.`,
      );
    }
    this.arriving += 1;
    try {
      await receive();
    } finally {
      this.arriving -= 1;
    }
  }

  private async checkRoom(request: Request): Promise<void> {
    const announced = Number(request.get('content-length') ?? 0);
    checkSize(this.room(), announced);
    await checkRoom(this.room(), announced);
  }

  /** What files may take; the disk is looked at where the database is on this machine. */
  private room(): Room {
    const { databaseUrl, dataDir, uploads } = this.configuration;
    return { dataDir: databaseUrl === null ? dataDir : null, ...uploads };
  }
}

/** Raises ConflictError for an upload that takes no files, or none any more. */
function requireOpen(state: string): void {
  if (state === 'open') return;
  const why = ENDED[state] ?? 'This upload is complete and takes no more files.';
  throw new ConflictError(why);
}

const ENDED: Record<string, string> = {
  cancelled: 'This upload was cancelled and takes no more files. Send all of its files in another one.',
  undone: 'This upload was taken back and takes no more files. Send all of its files in another one.',
};

function taken(name: string): ConflictError {
  return new ConflictError(`The upload already has another file named ${name}, or takes no more files.`);
}

function agree(announced: readonly Buffer[], actual: Buffer): boolean {
  return announced.every((digest) => digest.equals(actual));
}

const MISMATCH = 'The bytes that arrived do not have the announced digest; nothing was kept. Send the file again.';
const PART_MISMATCH = 'The bytes of this part do not have the announced digest; the part was not kept. Send it again.';
