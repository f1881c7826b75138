import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { notice } from '../fixtures/notices.js';
import { startCommand } from './command-line.js';
import { meteredNetwork } from './metered-network.js';
import { remove, type Server, startProduct } from './server.js';
import { until } from './until.js';

const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'vigie-importing-'));
let server: Server;
let token: string;

beforeAll(async () => {
  server = await startProduct('importing');
  token = (await server.admin.post('/api/v1/tokens', { name: 'command line' })).body.token;
}, 90_000);
afterAll(async () => {
  await remove(server);
  rmSync(folder, { recursive: true, force: true });
});

const vigie = (args: string[], env: Record<string, string> = {}, input?: string) =>
  startCommand(args, { VIGIE_URL: server.url, VIGIE_TOKEN: token, ...env }, folder, input);
const newest = async (): Promise<Upload> => (await server.admin.ask('uploads', { limit: 1 })).items[0];
const line = (path: string) => `${JSON.stringify(notice(path))}\n`;

function write(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Three notices in 20 MB: the rest is lines of blanks. */
function largeFile(name: string): { sha256: string; bytes: number } {
  const blanks = `${' '.repeat(MB - 1)}\n`.repeat(10);
  const text = `${line(`${name}/1`)}${blanks}${line(`${name}/2`)}${blanks}${line(`${name}/3`)}`;
  write(name, text);
  return { sha256: createHash('sha256').update(text).digest('hex'), bytes: text.length };
}

describe('what is sent', () => {
  test('files, and folders with all below them but hidden files, in one upload', async () => {
    write('one.ndjson', line('files/1'));
    write('crawl/a b é.ndjson', line('files/2'));
    write('crawl/deep/er.ndjson', line('files/3'));
    write('crawl/.hidden/x.ndjson', line('files/4'));
    write('crawl/.DS_Store', 'x');
    symlinkSync(join(folder, 'crawl'), join(folder, 'crawl/circle'));
    const { code, output, messages } = await vigie(['import', 'one.ndjson', 'crawl', '--labels', 'given']).ended;
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('3 documents: 3 stored, 0 updated, 0 already there, 0'),
    ]);
    expect(messages).toContain('crawl/.DS_Store, crawl/.hidden, crawl/circle');
    const { name, files } = await newest();
    expect(name).toBe('one.ndjson and 1 more');
    expect(files.map((file) => file.name).sort()).toEqual(['crawl/a b é.ndjson', 'crawl/deep/er.ndjson', 'one.ndjson']);
  });

  test('standard input', async () => {
    const args = ['import', '-', '--name', 'From a pipe', '--format', 'ndjson'];
    const { code, output } = await vigie(args, {}, line('input/1') + line('input/2')).ended;
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('(From a pipe): read to the end.\n2 documents: 2 stored'),
    ]);
  });

  test('a program is told in JSON, and nothing beside it', async () => {
    write('told/one.ndjson', line('files/1'));
    write('told/.hidden', 'x');
    const { code, output, messages } = await vigie(['import', '-q', '--json', 'told']).ended;
    expect([code, messages]).toEqual([0, '']);
    const said = { state: 'done', totals: { duplicate: 1 }, fileCount: 1, leftOut: [], reasons: [], exitCode: 0 };
    expect(JSON.parse(output)).toMatchObject(said);
    symlinkSync('circle', join(folder, 'told/circle'));
    const less = await vigie(['import', '-q', '--json', 'told']).ended;
    expect([less.code, less.messages]).toEqual([2, 'told/circle is left out: it cannot be read (ELOOP).\n']);
    expect(JSON.parse(less.output)).toMatchObject({ fileCount: 1, leftOut: ['told/circle'], exitCode: 2 });
  });

  test('a trial stores nothing, and a mapping is kept to', async () => {
    const before = await server.admin.count();
    write(
      'table.csv',
      'Une,Adresse,Texte\nA bridge opens,https://gazette.example/map/1,The bridge opened on Monday.\n',
    );
    write('map.json', '{"title":"Une","url":"Adresse","text":"Texte"}');
    const { code, output } = await vigie(['import', 'table.csv', '--mapping', 'map.json', '--dry-run']).ended;
    expect([code, output]).toEqual([0, expect.stringContaining('nothing was stored')]);
    expect(await server.admin.count()).toBe(before);
  });
});

describe('the exit code', () => {
  test('is 2 where documents were rejected, and their reasons are counted', async () => {
    write('mixed.ndjson', `${line('mixed/1')}{"url":\n{"url":"https://gazette.example/mixed/2"}\n`);
    const { code, output } = await vigie(['import', 'mixed.ndjson']).ended;
    expect([code, output]).toEqual([
      2,
      expect.stringMatching(/2 rejected\.\n {2}1 rejected \(.+\): .+\n {2}1 rejected/),
    ]);
  });

  test.each<[string, string[], Record<string, string>, string]>([
    ['no token', ['import', '.'], { VIGIE_TOKEN: '' }, 'There is no token'],
    ['a token that nobody has', ['import', 'one.ndjson'], { VIGIE_TOKEN: 'nobodys' }, 'does not accept this token'],
    ['a token as an argument', ['import', '--token=x', '.'], {}, 'can be read by others'],
    [
      'nobody there',
      ['import', 'one.ndjson'],
      { VIGIE_URL: 'http://127.0.0.1:1' },
      'No connection to http://127.0.0.1:1/ (',
    ],
    ['no address', ['import', 'one.ndjson', '--server', 'nowhere'], {}, 'no address of a server'],
    ['no such file', ['import', 'absent.txt'], {}, 'absent.txt is not there'],
    ['nothing named', ['import'], {}, 'Say which files'],
    ['an unknown option', ['import', '--colour', 'one.ndjson'], {}, '--colour'],
    ['an unknown format', ['import', '--format', 'betamax', 'one.ndjson'], {}, 'format: must be one of'],
    ['a zone that is none', ['import', '--timezone', 'Mars/North', 'one.ndjson'], {}, 'timezone'],
    ['two files of one name', ['import', 'one.ndjson', './one.ndjson'], {}, 'would both be called'],
    ['no such upload', ['import', '--resume', '999999'], {}, 'upload'],
    ['an unknown command', ['explode'], {}, 'no command explode'],
  ])('is 1 for %s', async (_, args, env, said) => {
    write('one.ndjson', line('files/1'));
    const { code, messages } = await vigie(args, env).ended;
    expect([code, messages]).toEqual([1, expect.stringContaining(said)]);
    expect(messages).not.toMatch(/^ {4}at /m);
  });

  test.each([
    [413, 'takes no file of this size: Too much.'],
    [507, 'Too much.'],
  ])('is 1 where the server answers %i', async (status, said) => {
    const upload = { id: '7', state: 'open', files: [], progress: { bytesTotal: 0, bytesRead: 0 } };
    const refusing = createServer((request, response) => {
      const isFile = request.method === 'PUT';
      request.resume().on('end', () => {
        response.statusCode = isFile ? status : 200;
        response.end(JSON.stringify(isFile ? { status, detail: 'Too much.' } : upload));
      });
    });
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`;
    write('one.ndjson', line('files/1'));
    const { code, messages } = await vigie(['import', 'one.ndjson'], { VIGIE_URL: url }).ended;
    refusing.close();
    refusing.closeAllConnections();
    expect([code, messages]).toEqual([1, expect.stringContaining(said)]);
    expect(messages).toContain('--resume 7 one.ndjson');
  });
});

describe('a large file', () => {
  test('goes on where it was after its connection was cut', async () => {
    const { sha256, bytes } = largeFile('cut.ndjson');
    const network = await meteredNetwork(server.url, 13 * MB, 'cut');
    const { code, messages, output } = await vigie(['import', 'cut.ndjson', '--server', network.url]).ended;
    network.close();
    expect([code, output]).toEqual([0, expect.stringContaining('3 documents: 3 stored')]);
    expect(messages).toContain('Trying again in 0.5 s.');
    expect((await newest()).files).toMatchObject([{ name: 'cut.ndjson', bytes, sha256 }]);
    // The first part, which was through, was not sent again.
    expect(network.passed()).toBeLessThan(bytes + 8 * MB);
  });

  test('stays resumable after an interrupt, and so do the files beside it', async () => {
    const { sha256, bytes } = largeFile('held/b.ndjson');
    write('held/a.ndjson', line('held/a'));
    write('held/c.ndjson', line('held/c'));
    const network = await meteredNetwork(server.url, 11 * MB, 'stall');
    const held = vigie(['import', 'held', '--server', network.url]);
    await until('it is stuck', () => network.passed() >= 11 * MB);
    held.child.kill('SIGINT');
    const { code, messages } = await held.ended;
    network.close();
    const { id, state } = await newest();
    expect([code, state]).toEqual([130, 'open']);
    expect(messages).toContain(`npm run vigie -- import --resume ${id} --server ${network.url} held`);

    const again = await vigie(['import', '--resume', id, 'held']).ended;
    expect([again.code, again.output]).toEqual([0, expect.stringContaining('5 documents: 5 stored')]);
    expect(again.messages).toContain('1 of 3 files were there already.');
    expect((await newest()).files.find(({ name }) => name === 'held/b.ndjson')).toMatchObject({ bytes, sha256 });
    // Once it is complete the same words tell how it went.
    expect(await vigie(['import', '--resume', id]).ended).toMatchObject({ code: 0, output: again.output });
  });
});

test('a token can come from a file, and help needs none', async () => {
  write('token', `${token}\n`);
  write('one.ndjson', line('files/1'));
  expect((await vigie(['import', '--token-file', 'token', 'one.ndjson'], { VIGIE_TOKEN: '' }).ended).code).toBe(0);
  const help = await vigie(['help'], { VIGIE_TOKEN: '' }).ended;
  expect([help.code, help.output]).toEqual([0, expect.stringContaining('Exit codes')]);
});
