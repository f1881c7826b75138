import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');

interface Service {
  image?: string;
  build?: string;
  user?: string;
  init?: boolean;
  read_only?: boolean;
  privileged?: boolean;
  cap_drop?: string[];
  cap_add?: string[];
  security_opt?: string[];
  environment?: Record<string, string | null>;
  ports?: string[];
  tmpfs?: string[];
  volumes?: string[];
  networks?: string[];
  mem_limit?: string;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

const compose = parse(text) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean } | null>;
};
const database = compose.services.database ?? {};
const app = compose.services.app ?? {};

/** What makes a service unfit for production, in words; empty when nothing does. */
function faults(service: Service): string[] {
  const rules: [boolean, string][] = [
    [service.user === undefined || /^(root|0)(:|$)/.test(service.user), 'runs as root'],
    [service.init !== true, 'has no init process'],
    [service.read_only !== true, 'can write to its own programs'],
    [service.privileged === true || service.cap_add !== undefined, 'has more rights than it needs'],
    [!(service.cap_drop ?? []).includes('ALL'), 'keeps capabilities'],
    [!(service.security_opt ?? []).includes('no-new-privileges:true'), 'may gain privileges'],
    [service.healthcheck === undefined, 'does not tell how it is'],
    [!/^\d+[mg]$/.test(service.mem_limit ?? ''), 'has no memory limit'],
    [!(service.tmpfs ?? []).some((place) => place.startsWith('/tmp')), 'has no place for temporary files'],
    [(service.ports ?? []).some((port) => !port.startsWith('127.0.0.1:')), 'is open to the network'],
    [/:latest$|^[^:]+$/.test(service.image ?? 'built:here'), 'takes whatever image is newest'],
    [Object.values(service.environment ?? {}).some((value) => /\$\{\w+:-/.test(value ?? '')), 'has a default secret'],
  ];
  return rules.filter(([broken]) => broken).map(([, words]) => words);
}

describe('docker-compose.yml', () => {
  test('has the two services and nothing else', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['app', 'database']);
  });

  test.each(Object.entries(compose.services))('%s is fit for production', (_name, service) => {
    expect(faults(service)).toEqual([]);
  });

  test.each<[string, { [Key in keyof Service]?: Service[Key] | undefined }]>([
    ['runs as root', { user: 'root' }],
    ['runs as root', { user: '0:0' }],
    ['has no init process', { init: false }],
    ['can write to its own programs', { read_only: false }],
    ['has more rights than it needs', { cap_add: ['SYS_ADMIN'] }],
    ['keeps capabilities', { cap_drop: [] }],
    ['may gain privileges', { security_opt: [] }],
    ['has no memory limit', { mem_limit: '' }],
    ['does not tell how it is', { healthcheck: undefined }],
    ['has no place for temporary files', { tmpfs: [] }],
    ['is open to the network', { ports: ['3000:3000'] }],
    ['takes whatever image is newest', { image: 'postgres' }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of Compose, not of a template
    ['has a default secret', { environment: { POSTGRES_PASSWORD: '${POSTGRES_PASSWORD:-vigie}' } }],
  ])('a service that %s would be noticed', (words, change) => {
    expect(faults({ ...app, ...change } as Service)).toEqual([words]);
  });

  test('knows no password: every secret is asked for, and absent ones stop the start', () => {
    const secrets = text.match(/\$\{[A-Z_]*PASSWORD[^}]*\}/g) ?? [];
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(secret).toMatch(/^\$\{POSTGRES_PASSWORD:\?.+\}$/);
    expect(app.environment).toMatchObject({ ADMIN_EMAIL: null, ADMIN_PASSWORD: null });
  });

  test('hides the database: no port, and a network without a way out', () => {
    expect(database.ports).toBeUndefined();
    expect(database.networks).toEqual(['inside']);
    expect(compose.networks.inside?.internal).toBe(true);
    expect(app.networks).toContain('inside');
  });

  test('keeps the data where PostgreSQL 18 looks for it, with letters of all alphabets', () => {
    expect(database.image).toBe('postgres:18');
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes).sort()).toEqual(['data', 'database']);
    expect(database.environment?.POSTGRES_INITDB_ARGS).toContain('--locale=C.UTF-8');
  });

  test('starts the app on a healthy database only', () => {
    expect(database.healthcheck?.test).toContain('pg_isready');
    expect(app.depends_on?.database?.condition).toBe('service_healthy');
    expect(app.environment?.DATABASE_URL).toMatch(/^postgres:\/\/vigie:.*@database:5432\/vigie$/);
  });
});

describe('Dockerfile', () => {
  test.each([
    ['builds on a maintained line of Node', /^FROM node:24-\S+-slim$/m],
    ['does not run as root', /^USER node$/m],
    ['asks for readiness', /^HEALTHCHECK [\s\S]*health\/ready/m],
    ['runs node itself', /^CMD \["node", "--[a-z-]+=[0-9]+", "apps\/api\/dist\/main\.js"\]$/m],
    ['installs what the lock file says', /npm ci /],
  ])('%s', (_what, pattern) => {
    expect(dockerfile).toMatch(pattern);
  });

  test('carries no secret', () => {
    expect(dockerfile).not.toMatch(/PASSWORD|SECRET|TOKEN/);
  });
});
