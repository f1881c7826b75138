import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { NewUpload } from '@vigie/contract';
import { printable } from './printable.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

/** An import as it was asked for. */
export interface ImportRequest {
  server: string;
  token: string;
  paths: string[];
  /** The upload to go on with. */
  resume: string | null;
  options: NewUpload;
  /** Whether the result is told as JSON, and whether how it goes is left out. */
  isJson: boolean;
  isQuiet: boolean;
  /** Arguments that say where to and as whom, for a command that goes on. */
  whereTo: string[];
}

const text = { type: 'string' } as const;
const OPTIONS = {
  server: text,
  'token-file': text,
  name: text,
  format: text,
  labels: text,
  timezone: text,
  language: text,
  source: text,
  mapping: text,
  'dry-run': { type: 'boolean' },
  resume: text,
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Reads the arguments behind `import`. Raises UsageError. */
export async function readImportRequest(args: string[], surroundings: Surroundings): Promise<ImportRequest> {
  const { values, positionals: paths } = parse(args);
  const { resume = null } = values;
  if (resume !== null && !/^[0-9]{1,15}$/.test(resume)) throw new UsageError('--resume takes the number of an upload.');
  if (resume === null && paths.length === 0)
    throw new UsageError('Say which files or folders to import; - is standard input.');
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError('Standard input can be read once only.');
  const options = await readOptions(values, surroundings.cwd);
  if (resume !== null && Object.keys(options).length > 0)
    throw new UsageError('An upload that is gone on with keeps the options it began with; leave them out.');
  return {
    server: readServer(values.server ?? surroundings.url),
    token: await readToken(values['token-file'], surroundings),
    paths,
    resume,
    options,
    isJson: values.json === true,
    isQuiet: values.quiet === true,
    whereTo: (['server', 'token-file'] as const).flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [`--${name}`, value];
    }),
  };
}

function parse(args: string[]) {
  if (args.some((arg) => /^--token(=|$)/.test(arg)))
    throw new UsageError('A token on the command line can be read by others; put it into VIGIE_TOKEN or --token-file.');
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // What follows is about arguments that begin with a dash.
    throw new UsageError(`${(error as Error).message.replace(/\. To specify a positional.*/s, '')}.`);
  }
}

async function readOptions(values: Values, cwd: string): Promise<NewUpload> {
  const { name, format, labels, timezone, language, source, mapping } = values;
  const given = {
    name,
    format,
    labels,
    timezone,
    language,
    source,
    mapping: mapping === undefined ? undefined : await readMapping(mapping, cwd),
    dryRun: values['dry-run'],
  };
  // What is wrong with a value is the server's to say.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as NewUpload;
}

async function readMapping(given: string, cwd: string): Promise<unknown> {
  const json = given.trimStart().startsWith('{') ? given : await readNamed(given, cwd, '--mapping');
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError('--mapping must be a JSON object of field names and column names, or a file that holds one.');
  }
}

async function readNamed(file: string, cwd: string, option: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(
      `The file ${printable(file)} of ${option} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

function readServer(given = 'http://127.0.0.1:3000'): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${given} is no address of a server; one looks like http://127.0.0.1:3000.`);
  return url.pathname.endsWith('/') ? url.href : new URL(`${url.pathname}/`, url).href;
}

async function readToken(file: string | undefined, { cwd, token }: Surroundings): Promise<string> {
  const given = (file === undefined ? (token ?? '') : await readNamed(file, cwd, '--token-file')).trim();
  if (given === '')
    throw new UsageError(
      'There is no token. POST /api/v1/tokens makes one for an administrator; put it into VIGIE_TOKEN or into a file named with --token-file.',
    );
  if (!/^[\x21-\x7e]+$/.test(given)) throw new UsageError('The token must be one line of letters and digits.');
  return given;
}
