import { describe, expect, test } from '@jest/globals';
import { explainFailure } from './explain-failure.js';

const cases: [written: string, name: string, message: string][] = [
  [
    '2026-01-01 00:00:00 UTC [7] PANIC:  could not write to file "pg_wal/x": No space left on device',
    'DiskFullError',
    'full',
  ],
  ['initdb: error: could not create directory: Disk quota exceeded', 'DiskFullError', '/data'],
  [
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\nFATAL:  could not create any TCP/IP sockets',
    'PortTakenError',
    'Port 5433 on 127.0.0.1, which PostgreSQL needs, is in use by another program.',
  ],
  [
    'LOG:  starting\n2026-01-01 [9] FATAL:  could not load server certificate\nLOG:  database system is shut down',
    'PostgresStartError',
    'PostgreSQL could not start: could not load server certificate',
  ],
  ['', 'PostgresStartError', 'PostgreSQL could not start: it wrote nothing'],
];

describe('explainFailure', () => {
  test.each(cases)('%j is a %s', (written, name, message) => {
    const error = explainFailure(written, 'start', '/data', 5433);
    expect(error.name).toBe(name);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
  });
});
