import type { Upload, UploadReasonList } from '@vigie/contract';
import { type Found, findFiles } from './find-files.js';
import { followUpload } from './follow-upload.js';
import { type ImportRequest, readImportRequest } from './import-request.js';
import { printable } from './printable.js';
import { type ExitCode, exitCode, reportJson, reportLines } from './report.js';
import { openSession, type Session, sendFiles } from './session.js';
import { type SpooledInput, spoolInput } from './spool-input.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

const NAMED_SKIPS = 3;

/** `import`: sends files, waits until they are read, and says what became of them. */
export async function importPaths(args: string[], surroundings: Surroundings): Promise<ExitCode> {
  const request = await readImportRequest(args, surroundings);
  return new Import(request, surroundings).run();
}

class Import {
  private readonly session: Session;
  private spooled: SpooledInput | null = null;
  /** Files and folders that could not be read. */
  private readonly leftOut: string[] = [];

  constructor(
    private readonly request: ImportRequest,
    private readonly surroundings: Surroundings,
  ) {
    this.session = openSession(request, surroundings);
  }

  async run(): Promise<ExitCode> {
    const { resume, paths } = this.request;
    try {
      const found = paths.length === 0 ? null : await this.find();
      const upload = await this.start(found);
      if (upload.state === 'open') await this.send(upload.id, found);
      else if (resume !== null && paths.length > 0) this.session.progress.warn('This upload takes no more files.');
      return await this.finish(upload.id);
    } finally {
      await this.spooled?.remove();
    }
  }

  /** The upload to fill. Nothing is tried twice here: whoever typed the command is still looking. */
  private start(found: Found | null): Promise<Upload> {
    const { resume, paths, options } = this.request;
    const { server } = this.session;
    if (resume !== null) return server.ask<Upload>('GET', `uploads/${resume}`);
    const others = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
    const name = `${found?.files[0]?.name.split('/')[0]}${others}`;
    return server.ask<Upload>('POST', 'uploads', { body: { name, ...options } });
  }

  private async find(): Promise<Found> {
    const { paths } = this.request;
    const { cwd, input, stop } = this.surroundings;
    const named = paths.filter((path) => path !== '-');
    const found = await findFiles(named, cwd);
    if (named.length < paths.length) {
      this.spooled = await spoolInput(input, stop);
      found.files.push(this.spooled.file);
    }
    for (const { name, fault } of found.unreadable) {
      this.session.progress.warn(`${printable(name)} is left out: ${fault}.`);
      this.leftOut.push(name);
    }
    if (found.files.length === 0) throw new UsageError('There is no file to send.');
    return found;
  }

  private async send(id: string, found: Found | null): Promise<void> {
    if (found === null)
      throw new UsageError('This upload still waits for files: name the same files and folders again.');
    try {
      if (found.skipped.length > 0) this.session.progress.note(skippedLine(found.skipped));
      this.leftOut.push(...(await sendFiles(this.session, id, found.files)));
    } catch (error) {
      this.session.progress.warn(`Upload ${id} keeps what has arrived. To go on:\n  ${this.goOn(id)}`);
      throw error;
    }
  }

  private async finish(id: string): Promise<ExitCode> {
    const { server, patience, progress } = this.session;
    try {
      const upload = await followUpload(this.session, id);
      const { items } = await patience.insist(() => server.ask<UploadReasonList>('GET', `uploads/${id}/reasons`));
      const read = exitCode(upload);
      const code = read === 0 && this.leftOut.length > 0 ? 2 : read;
      const result = this.request.isJson
        ? reportJson(upload, items, this.leftOut, code)
        : reportLines(upload, items).join('\n');
      this.surroundings.output.write(`${result}\n`);
      return code;
    } catch (error) {
      progress.warn(`All has arrived; the server goes on reading. To see how far it is:\n  ${this.goOn(id, [])}`);
      throw error;
    }
  }

  private goOn(id: string, paths = this.request.paths): string {
    return ['npm run vigie -- import --resume', id, ...[...this.request.whereTo, ...paths].map(quoted)].join(' ');
  }
}

function skippedLine(skipped: readonly string[]): string {
  const named = skipped.slice(0, NAMED_SKIPS).map(printable).join(', ');
  const more = skipped.length > NAMED_SKIPS ? ` and ${skipped.length - NAMED_SKIPS} more` : '';
  return `Left out as hidden, or as neither file nor folder: ${named}${more}.`;
}

/** An argument as a shell takes it. */
function quoted(argument: string): string {
  return /^[\w./:@%+,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}
