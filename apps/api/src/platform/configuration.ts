import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseUrl } from '@vigie/article';

/** How the application was asked to run; read once, at start. */
export interface Configuration {
  /** 0 picks a free port. */
  port: number;
  host: string;
  /** null asks for the embedded Postgres under `dataDir`. */
  databaseUrl: string | null;
  /** Replicas of that database, which reads may go to. */
  replicaUrls: string[];
  /** Absolute path. */
  dataDir: string;
  /** The first administrator, when the environment names one. */
  admin: { email: string; password: string } | null;
  demo: boolean;
  /** Megabytes that counting in memory may take; null has the database count. */
  cubeMemory: number | null;
  uploads: UploadLimits;
  /** FEEDS; null where no feed is polled. */
  feeds: FeedSettings | null;
  /** How many proxies in front are trusted to name the client's address and protocol. */
  trustProxy: number;
  logLevel: LogLevel;
}

/** What uploads may take; whoever goes beyond is told the name of the variable. */
export interface UploadLimits {
  /** FILE_LIMIT: bytes of a file; null as many as the disk has room for. */
  fileBytes: number | null;
  /** FILES_PER_UPLOAD. */
  files: number;
  /** UPLOADS_AT_ONCE: files that arrive at the same time. */
  atOnce: number;
  /** FREE_DISK: bytes that are kept free. */
  freeBytes: number;
}

/** What feeds may be fetched from besides public addresses on ports 80 and 443. */
export interface FeedSettings {
  /** FEED_ALLOW_ADDRESSES: addresses and networks, as `10.1.2.3` and `fd00::/8`. */
  addresses: string[];
  /** FEED_ALLOW_PORTS. */
  ports: number[];
}

const MEGABYTE = 1_000_000;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The environment asks for something that cannot be; `problems` has a sentence for each fault. */
export class ConfigurationError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

class Reader {
  readonly problems: string[] = [];

  constructor(private readonly environment: Record<string, string | undefined>) {}

  /** An empty variable counts as unset. */
  text(name: string): string | null {
    const value = this.environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  /** Passwords are taken as they are, spaces included. */
  secret(name: string): string | null {
    return this.environment[name] || null;
  }

  number(name: string, fallback: number, max: number): number {
    const value = this.text(name);
    if (value === null) return fallback;
    if (/^[0-9]{1,6}$/.test(value) && Number(value) <= max) return Number(value);
    this.problems.push(`${name} must be a whole number from 0 to ${max}, not "${value}".`);
    return fallback;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const value = this.text(name);
    if (value === null) return fallback;
    const found = choices.find((choice) => choice === value.toLowerCase());
    if (found === undefined) this.problems.push(`${name} must be one of ${choices.join(', ')}, not "${value}".`);
    return found ?? fallback;
  }

  /** Never repeats the value: it may hold a password. */
  databaseUrl(name: string): string | null {
    const value = this.text(name);
    if (value !== null && !isDatabaseUrl(value))
      this.problems.push(`${name} must look like postgres://user:password@host:5432/database.`);
    return value;
  }

  /** What stands between commas. */
  list(name: string): string[] {
    const entries = (this.text(name) ?? '').split(',').map((entry) => entry.trim());
    return entries.filter((entry) => entry !== '');
  }

  /** Addresses, or networks with the length of their prefix. */
  networks(name: string): string[] {
    const entries = this.list(name);
    for (const entry of entries.filter((text) => !isNetwork(text)))
      this.problems.push(`${name} must hold addresses or networks such as 10.1.2.3 or 10.0.0.0/8, not "${entry}".`);
    return entries.filter(isNetwork);
  }

  ports(name: string): number[] {
    const entries = this.list(name);
    const isPort = (text: string) => /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= 65_535;
    for (const entry of entries.filter((text) => !isPort(text)))
      this.problems.push(`${name} must hold ports from 1 to 65535, not "${entry}".`);
    return entries.filter(isPort).map(Number);
  }

  /** Replicas of the database at `primary`, between commas. */
  replicaUrls(name: string, primary: string | null): string[] {
    const urls = this.list(name);
    for (const [place, url] of urls.entries())
      if (!isDatabaseUrl(url))
        this.problems.push(`${name}: number ${place + 1} must look like postgres://user:password@host:5432/database.`);
    if (new Set(urls).size < urls.length) this.problems.push(`${name} names a replica twice.`);
    if (primary !== null && urls.includes(primary)) this.problems.push(`${name} must not name DATABASE_URL itself.`);
    if (primary === null && urls.length > 0)
      this.problems.push(`${name} needs DATABASE_URL, the primary of the replicas.`);
    return urls;
  }
}

function isDatabaseUrl(text: string): boolean {
  return ['postgres:', 'postgresql:'].includes(parseUrl(text)?.protocol ?? '');
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^[0-9]{1,3}$/.test(prefix) && Number(prefix) <= (version === 6 ? 128 : 32));
}

/** Reads the environment into one checked object. Raises ConfigurationError with all problems at once. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const read = new Reader(environment);
  const email = read.text('ADMIN_EMAIL');
  const password = read.secret('ADMIN_PASSWORD');
  if ((email === null) !== (password === null)) {
    read.problems.push('ADMIN_EMAIL and ADMIN_PASSWORD belong together: set both, or neither.');
  }
  const databaseUrl = read.databaseUrl('DATABASE_URL');
  const feeds = { addresses: read.networks('FEED_ALLOW_ADDRESSES'), ports: read.ports('FEED_ALLOW_PORTS') };
  const fileMegabytes = read.number('FILE_LIMIT', 0, 999_999);
  const configuration: Configuration = {
    port: read.number('PORT', 3000, 65_535),
    host: read.text('HOST') ?? '127.0.0.1',
    databaseUrl,
    replicaUrls: read.replicaUrls('DATABASE_REPLICA_URLS', databaseUrl),
    dataDir: resolve(read.text('DATA_DIR') ?? './data'),
    admin: email !== null && password !== null ? { email, password } : null,
    demo: read.choice('DEMO', ['on', 'off'], databaseUrl === null ? 'on' : 'off') === 'on',
    cubeMemory: read.choice('CUBE', ['on', 'off'], 'on') === 'on' ? read.number('CUBE_MEMORY', 1024, 100_000) : null,
    uploads: {
      fileBytes: fileMegabytes === 0 ? null : fileMegabytes * MEGABYTE,
      files: Math.max(1, read.number('FILES_PER_UPLOAD', 20_000, 999_999)),
      atOnce: Math.max(1, read.number('UPLOADS_AT_ONCE', 16, 1000)),
      freeBytes: read.number('FREE_DISK', 200, 999_999) * MEGABYTE,
    },
    feeds: read.choice('FEEDS', ['on', 'off'], 'off') === 'on' ? feeds : null,
    trustProxy: read.number('TRUST_PROXY', 0, 10),
    logLevel: read.choice('LOG_LEVEL', logLevels, 'info'),
  };
  if (read.problems.length > 0) throw new ConfigurationError(read.problems);
  return configuration;
}
