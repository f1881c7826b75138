import {
  AlreadyRunningError,
  BinariesError,
  ClusterVersionError,
  DataFolderError,
  DiskFullError,
  PortTakenError,
  PostgresStartError,
} from '@vigie/postgres';
import { AdministratorRefusedError } from './access/first-administrator.js';
import { ConfigurationError } from './platform/configuration.js';
import { DatabaseConnectionError } from './platform/connect.js';
import { UnfitDatabaseError } from './platform/database-check.js';
import { isDatabaseUnavailable } from './platform/database-trouble.js';

/** Errors whose message is already a sentence for whoever starts the application. */
const plain = [
  AdministratorRefusedError,
  AlreadyRunningError,
  BinariesError,
  ClusterVersionError,
  ConfigurationError,
  DatabaseConnectionError,
  DataFolderError,
  DiskFullError,
  PortTakenError,
  PostgresStartError,
  UnfitDatabaseError,
];

/** Why the application could not start, and what to do about it, without a stack trace where one sentence tells it. */
export function explainStart(error: unknown): string {
  if (!(error instanceof Error)) return `The application could not start: ${String(error)}`;
  if (plain.some((kind) => error instanceof kind)) return error.message;
  const { code, syscall, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (syscall === 'listen') {
    if (code === 'EADDRINUSE') {
      return `Port ${port} on ${address} is in use by another program; stop that, or set PORT to another number (0 picks a free one).`;
    }
    if (code === 'EACCES') return `Port ${port} needs more rights than this user has; set PORT to a number above 1023.`;
    return `HOST ${address} is not an address of this machine (${code}); 127.0.0.1 is the default, 0.0.0.0 means all.`;
  }
  if (isDatabaseUnavailable(error)) return `The database stopped answering during the start: ${error.message}.`;
  return `The application could not start: ${error.stack ?? error.message}`;
}
