import type { Upload, UploadReasonList } from '@vigie/contract';
import { type Found, type FoundFile, findFiles } from './find-files.js';
import { followUpload } from './follow-upload.js';
import { type ImportRequest, readImportRequest } from './import-request.js';
import { Patience } from './patience.js';
import { printable, size } from './printable.js';
import { Progress } from './progress.js';
import { type ExitCode, exitCode, reportLines } from './report.js';
import { FileSending } from './send-file.js';
import { type SpooledInput, spoolInput } from './spool-input.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { VigieServer } from './vigie-server.js';

const NAMED_SKIPS = 3;

/** `import`: sends files, waits until they are read, and says what became of them. */
export async function importPaths(args: string[], surroundings: Surroundings): Promise<ExitCode> {
  const request = await readImportRequest(args, surroundings);
  return new Import(request, surroundings).run();
}

class Import {
  private readonly server: VigieServer;
  private readonly progress: Progress;
  private readonly patience: Patience;
  private spooled: SpooledInput | null = null;

  constructor(
    private readonly request: ImportRequest,
    private readonly surroundings: Surroundings,
  ) {
    const { stop, messages } = surroundings;
    this.server = new VigieServer(request.server, request.token, stop);
    this.progress = new Progress(messages);
    this.patience = new Patience((line) => this.progress.say(line), stop);
  }

  async run(): Promise<ExitCode> {
    try {
      const upload = await this.start();
      if (upload.state === 'open') await this.sendAll(upload.id);
      return await this.finish(upload.id);
    } finally {
      await this.spooled?.remove();
    }
  }

  /** The upload to fill. Nothing is tried twice here: whoever typed the command is still looking. */
  private async start(): Promise<Upload> {
    const { resume, paths, options } = this.request;
    if (resume !== null) return this.server.ask<Upload>('GET', `uploads/${resume}`);
    const { files } = await this.find();
    const others = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
    const name = `${files[0]?.name.split('/')[0]}${others}`;
    return this.server.ask<Upload>('POST', 'uploads', { body: { name, ...options } });
  }

  private async find(): Promise<Found> {
    const { paths } = this.request;
    const { cwd, input, stop } = this.surroundings;
    const found = await findFiles(
      paths.filter((path) => path !== '-'),
      cwd,
    );
    if (paths.includes('-')) {
      this.spooled ??= await spoolInput(input, stop);
      found.files.push(this.spooled.file);
    }
    if (found.files.length === 0) throw new UsageError('There is no file to send.');
    return found;
  }

  private async sendAll(id: string): Promise<void> {
    try {
      const { files, skipped } = await this.findAgain();
      if (skipped.length > 0) this.progress.say(skippedLine(skipped));
      await this.send(id, files);
      await this.patience.insist(() => this.complete(id));
    } catch (error) {
      this.progress.say(`Upload ${id} keeps what has arrived. To go on:\n  ${this.goOn(id)}`);
      throw error;
    }
  }

  private findAgain(): Promise<Found> {
    if (this.request.paths.length > 0) return this.find();
    throw new UsageError('This upload still waits for files: name the same files and folders again.');
  }

  private async send(id: string, files: readonly FoundFile[]): Promise<void> {
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    let before = 0;
    let there = 0;
    for (const [index, file] of files.entries()) {
      const arrived = (bytes: number) =>
        this.progress.show(
          'Sending',
          before + bytes,
          total,
          `${size(before + bytes)} of ${size(total)}, file ${index + 1} of ${files.length}: ${file.name}`,
        );
      if (!(await new FileSending(this.server, id, file, this.patience, arrived).run())) there += 1;
      before += file.bytes;
    }
    this.progress.end();
    if (there > 0) this.progress.say(`${there} of ${files.length} files were there already.`);
  }

  /** Completing twice is refused; after a lost answer the state tells whether it was done. */
  private async complete(id: string): Promise<void> {
    const { state } = await this.server.ask<Upload>('GET', `uploads/${id}`);
    if (state === 'open') await this.server.ask('POST', `uploads/${id}/complete`);
  }

  private async finish(id: string): Promise<ExitCode> {
    const { output, stop } = this.surroundings;
    try {
      const upload = await followUpload(this.server, id, this.patience, this.progress, stop);
      const { items } = await this.patience.insist(() =>
        this.server.ask<UploadReasonList>('GET', `uploads/${id}/reasons`),
      );
      output.write(`${reportLines(upload, items).join('\n')}\n`);
      return exitCode(upload);
    } catch (error) {
      this.progress.say(`All has arrived; the server goes on reading. To see how far it is:\n  ${this.goOn(id, [])}`);
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
