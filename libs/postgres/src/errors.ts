/** Another running process uses the same data folder. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError';
  constructor(
    readonly pid: number,
    readonly note: string,
  ) {
    super(`Vigie is already running on this data folder: process ${pid}${note === '' ? '' : `, ${note}`}.`);
  }
}

/** The data folder cannot be used: not writable, not a folder, or owned by somebody else. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** The disk that holds the data folder is full. */
export class DiskFullError extends Error {
  override readonly name = 'DiskFullError';
  constructor(readonly folder: string) {
    super(`The disk that holds ${folder} is full; free some space there and start again.`);
  }
}

/** The program files of PostgreSQL are absent or do not run on this machine. */
export class BinariesError extends Error {
  override readonly name = 'BinariesError';
}

/** The port that PostgreSQL must listen on is in use. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  constructor(readonly port: number) {
    super(`Port ${port} on 127.0.0.1, which PostgreSQL needs, is in use by another program.`);
  }
}

/** The data folder was made by another major version of PostgreSQL. */
export class ClusterVersionError extends Error {
  override readonly name = 'ClusterVersionError';
  constructor(found: string, wanted: string) {
    super(
      `The database files were made by PostgreSQL ${found}, but this release brings PostgreSQL ${wanted}: export with the release that made them, then import here.`,
    );
  }
}

/** PostgreSQL did not start; the message ends with what it wrote last. */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';
}
