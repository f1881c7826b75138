import { rename, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { NewUpload, Upload } from '@vigie/contract';
import type { FoundFile } from './find-files.js';
import { followUpload } from './follow-upload.js';
import type { Ledger } from './ledger.js';
import { printable } from './printable.js';
import { counted } from './report.js';
import { digestOfFile } from './send-file.js';
import { type Session, sendFiles } from './session.js';
import { RefusedError } from './vigie-server.js';

/** Imports a file of a watched folder and puts it away, with its report beside it. */
export class TakeFile {
  constructor(
    private readonly session: Session,
    private readonly folder: string,
    private readonly options: NewUpload,
    private readonly ledger: Ledger,
  ) {}

  /** What became of the file, in a line. */
  async run(file: FoundFile): Promise<string> {
    const sha256 = (await digestOfFile(file.path)).toString('hex');
    const before = this.ledger.find(sha256);
    const known = before === null ? null : await this.look(before.uploadId);
    const isTwin = before?.isOver === true && known?.state === 'done';
    if (isTwin) {
      const place = await this.putAway(file, 'done', known);
      return `${printable(file.name)} has the same bytes as ${printable(before.name)}, which upload ${known.id} brought; nothing was sent. It is now ${place}.`;
    }
    const isUnderWay = before?.isOver === false && known !== null && known.state !== 'undone';
    const { id, state } = isUnderWay ? known : await this.create(file);
    const entry = { sha256, name: file.name, uploadId: id };
    if (!isUnderWay) await this.ledger.note({ ...entry, isOver: false });
    // What broke off goes on under the name that it began with.
    const name = isUnderWay ? (before?.name ?? file.name) : file.name;
    if (state === 'open') await sendFiles(this.session, id, [{ ...file, name }]);
    const upload = await followUpload(this.session, id);
    const { documents, rejected } = upload.totals;
    const isRead = upload.state === 'done' && documents > rejected;
    const place = await this.putAway(file, isRead ? 'done' : 'rejected', upload);
    await this.ledger.note({ ...entry, isOver: true });
    const failure = upload.failure === null ? '' : ` ${printable(upload.failure)}`;
    return `${printable(file.name)}: ${counted(documents)}, ${rejected} rejected (upload ${id}).${failure} It is now ${place}.`;
  }

  private create({ name }: FoundFile): Promise<Upload> {
    return this.session.server.ask<Upload>('POST', 'uploads', { body: { name, ...this.options } });
  }

  /** An upload; null when there is none of that number (any more). */
  private async look(id: string): Promise<Upload | null> {
    try {
      return await this.session.patience.insist(() => this.session.server.ask<Upload>('GET', `uploads/${id}`));
    } catch (error) {
      if (error instanceof RefusedError && error.status === 404) return null;
      throw error;
    }
  }

  /** The report goes first: a file that has been put away has one. */
  private async putAway(file: FoundFile, where: 'done' | 'rejected', upload: Upload): Promise<string> {
    const place = `${where}/${await this.freeName(where, file.name)}`;
    const target = join(this.folder, place);
    const { server, patience } = this.session;
    const report = `${target}.report.csv`;
    await patience.insist(() => server.download(`uploads/${upload.id}/items?format=csv`, `${report}.part`));
    await rename(`${report}.part`, report);
    await rename(file.path, target);
    return place;
  }

  /** The name, or with a number when a file of that name was put away before. */
  private async freeName(where: string, name: string): Promise<string> {
    const { name: stem, ext } = parse(name);
    for (let n = 1; ; n += 1) {
      const free = n === 1 ? name : `${stem} (${n})${ext}`;
      const there = await stat(join(this.folder, where, free)).catch(() => null);
      if (there === null) return free;
    }
  }
}
