import { describe, expect, test } from '@jest/globals';
import { ConfigurationError, readConfiguration } from './configuration.js';

describe('readConfiguration', () => {
  test('has defaults for everything', () => {
    expect(readConfiguration({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      replicaUrls: [],
      dataDir: `${process.cwd()}/data`,
      admin: null,
      demo: true,
      cubeMemory: 1024,
      feeds: null,
      trustProxy: 0,
      uploads: { fileBytes: null, files: 20_000, atOnce: 16, freeBytes: 200_000_000 },
      logLevel: 'info',
    });
  });

  test.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '' }, { port: 3000 }],
    [{ HOST: ' 0.0.0.0 ' }, { host: '0.0.0.0' }],
    [{ DATABASE_URL: 'postgres://u@h/d' }, { databaseUrl: 'postgres://u@h/d', demo: false }],
    [{ DATABASE_URL: 'postgresql://u@h/d', DEMO: 'on' }, { demo: true }],
    [
      { DATABASE_URL: 'postgres://u@h/d', DATABASE_REPLICA_URLS: 'postgres://u@r1/d, postgres://u@r2/d,' },
      { replicaUrls: ['postgres://u@r1/d', 'postgres://u@r2/d'] },
    ],
    [{ DEMO: 'OFF' }, { demo: false }],
    [{ CUBE: 'off', CUBE_MEMORY: '300' }, { cubeMemory: null }],
    [{ CUBE_MEMORY: '300' }, { cubeMemory: 300 }],
    [{ DATA_DIR: '/tmp/é x' }, { dataDir: '/tmp/é x' }],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
    [{ FEEDS: 'on' }, { feeds: { addresses: [], ports: [] } }],
    [
      { FEEDS: 'on', FEED_ALLOW_ADDRESSES: '10.1.2.3, fd00::/8', FEED_ALLOW_PORTS: '8080,8443' },
      { feeds: { addresses: ['10.1.2.3', 'fd00::/8'], ports: [8080, 8443] } },
    ],
    [
      { FILE_LIMIT: '50', FILES_PER_UPLOAD: '10', UPLOADS_AT_ONCE: '2', FREE_DISK: '1000' },
      { uploads: { fileBytes: 50_000_000, files: 10, atOnce: 2, freeBytes: 1_000_000_000 } },
    ],
    [
      { ADMIN_EMAIL: 'a@paper.example', ADMIN_PASSWORD: ' spaces count ' },
      { admin: { email: 'a@paper.example', password: ' spaces count ' } },
    ],
  ])('reads %j', (environment, expected) => {
    expect(readConfiguration(environment as Record<string, string>)).toMatchObject(expected);
  });

  test.each([
    [
      { DATABASE_REPLICA_URLS: 'postgres://u@r/d' },
      'DATABASE_REPLICA_URLS needs DATABASE_URL, the primary of the replicas.',
    ],
    [
      { DATABASE_URL: 'postgres://u@h/d', DATABASE_REPLICA_URLS: 'postgres://u@r/d,http://u:hunter2@r/d' },
      'DATABASE_REPLICA_URLS: number 2 must look like postgres://user:password@host:5432/database.',
    ],
    [
      { DATABASE_URL: 'postgres://u@h/d', DATABASE_REPLICA_URLS: 'postgres://u@r/d,postgres://u@r/d' },
      'DATABASE_REPLICA_URLS names a replica twice.',
    ],
    [
      { DATABASE_URL: 'postgres://u@h/d', DATABASE_REPLICA_URLS: 'postgres://u@h/d' },
      'DATABASE_REPLICA_URLS must not name DATABASE_URL itself.',
    ],
    [{ FEED_ALLOW_ADDRESSES: 'intranet' }, 'FEED_ALLOW_ADDRESSES must hold addresses or networks'],
    [{ FEED_ALLOW_ADDRESSES: '10.0.0.0/33' }, 'FEED_ALLOW_ADDRESSES must hold addresses or networks'],
    [{ FEED_ALLOW_PORTS: '0' }, 'FEED_ALLOW_PORTS must hold ports'],
  ])('refuses %j', (environment, problem) => {
    expect(() => readConfiguration(environment as Record<string, string>)).toThrow(problem);
  });

  test('names all problems at once, and no secret', () => {
    const environment = {
      PORT: '99999',
      TRUST_PROXY: '-1',
      DEMO: 'maybe',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://root:hunter2@h/d',
      ADMIN_PASSWORD: 'hunter2',
    };
    let error: unknown;
    try {
      readConfiguration(environment);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ConfigurationError);
    const { problems, message } = error as ConfigurationError;
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'ADMIN_EMAIL',
      'DATABASE_URL',
      'DEMO',
      'LOG_LEVEL',
      'PORT',
      'TRUST_PROXY',
    ]);
    expect(message).not.toContain('hunter2');
  });
});
