import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Upload, UploadFile } from '@vigie/contract';
import { ChangedFileError } from './file-fault.js';
import type { FoundFile } from './find-files.js';
import type { Patience } from './patience.js';
import { RefusedError, type VigieServer } from './vigie-server.js';

/** What the server takes at once. */
const PART = 8 * 1024 * 1024;
const DISAGREEMENTS = 5;

/** One file on its way into an open upload. */
export class FileSending {
  /** Whether the server may have a part of it by now, without which the upload cannot be completed. */
  hasBegun = false;
  private restarted = false;
  private disagreements = 0;

  constructor(
    private readonly server: VigieServer,
    private readonly uploadId: string,
    private readonly file: FoundFile,
    private readonly patience: Patience,
    private readonly arrived: (bytes: number) => void,
  ) {}

  /** Sends what the server does not have yet; `there` is what it had of that name at first. False when it had all of it. */
  async run(there: UploadFile | undefined): Promise<boolean> {
    const sha256 = await digestOfFile(this.file.path);
    if (there?.bytes === this.file.bytes && there.sha256 === sha256.toString('hex')) return false;
    const digest = `sha-256=${sha256.toString('base64')}`;
    const handle = await open(this.file.path);
    try {
      if (this.file.bytes <= PART) await this.whole(handle, digest);
      else await this.parts(handle, digest);
    } finally {
      await handle.close();
    }
    return true;
  }

  private async whole(handle: FileHandle, digest: string): Promise<void> {
    const body = await read(handle, 0, this.file.bytes);
    await this.patience.insist(() => this.put(body, { digest }));
    this.arrived(this.file.bytes);
  }

  private async parts(handle: FileHandle, digest: string): Promise<void> {
    const total = this.file.bytes;
    for (let at = await this.has(); at < total; ) {
      this.arrived(at);
      // Parts end at multiples of their size, wherever the last one broke off: the server can go back to such places.
      const end = Math.min(total, (Math.floor(at / PART) + 1) * PART);
      const body = await read(handle, at, end);
      this.hasBegun = true;
      try {
        await this.put(body, { digest, 'content-range': `bytes ${at}-${end - 1}/${total}` });
        this.patience.reset();
        at = end;
      } catch (failure) {
        at = await this.goOn(failure, at);
      }
    }
    this.arrived(total);
  }

  /** Where to go on after a failure; raises it where there is no going on. */
  private async goOn(failure: unknown, at: number): Promise<number> {
    const status = failure instanceof RefusedError ? failure.status : 0;
    if (status === 422 && !this.restarted) {
      this.restarted = true;
      return 0;
    }
    if (status !== 409) {
      await this.patience.after(failure);
      return this.has();
    }
    this.disagreements += 1;
    if (at === 0 || this.disagreements > DISAGREEMENTS) throw failure;
    const has = await this.has();
    return has === at ? 0 : has;
  }

  /** How much of this file the server has: files are sent one by one, so what belongs to no complete file is of this one. */
  private async has(): Promise<number> {
    const { files, progress } = await this.upload();
    const { bytes: total, name } = this.file;
    if (files.some((file) => file.name === name && file.bytes === total)) return total;
    const open = progress.bytesTotal - files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (open < total) return open;
    return open === total ? Math.floor((total - 1) / PART) * PART : 0;
  }

  private upload(): Promise<Upload> {
    return this.patience.insist(() => this.server.ask<Upload>('GET', `uploads/${this.uploadId}`));
  }

  private put(body: Uint8Array, headers: Record<string, string>): Promise<void> {
    const name = encodeURIComponent(this.file.name);
    return this.server.ask('PUT', `uploads/${this.uploadId}/files/${name}`, { body, headers });
  }
}

/** The SHA-256 of a file. */
export async function digestOfFile(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest();
}

async function read(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const body = Buffer.alloc(end - start);
  for (let filled = 0; filled < body.length; ) {
    const { bytesRead } = await handle.read(body, filled, body.length - filled, start + filled);
    if (bytesRead === 0) throw new ChangedFileError();
    filled += bytesRead;
  }
  return body;
}
