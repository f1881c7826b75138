/** A file is shorter than it was when it was found. */
export class ChangedFileError extends Error {
  constructor() {
    super('The file changed while it was sent.');
  }
}

const CODES = new Set(['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'ELOOP', 'EIO']);

/** Why a file or folder of this disk cannot be read; null for a failure of anything else. */
export function fileFault(error: unknown): string | null {
  if (error instanceof ChangedFileError) return 'it changed while it was sent';
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && CODES.has(code) ? `it cannot be read (${code})` : null;
}
