import { request } from 'node:http';

/** A database of a test file's own. */
export interface TestDatabase {
  /** Connection URL of a role that owns the database. */
  url: string;
  /** Removes the database, closing what is still connected to it. */
  drop: () => Promise<void>;
}

/** Makes a database with the newest schema and no rows, or an `empty` one without even the schema. */
export async function createTestDatabase(kind: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const { name, url } = JSON.parse(await ask(kind)) as { name: string; url: string };
  return {
    url,
    async drop() {
      await ask(`drop/${name}`);
    },
  };
}

/** Plain http rather than fetch, whose pooled connections would keep a test file from ending. */
function ask(action: string): Promise<string> {
  const run = process.env.VIGIE_TEST_RUN;
  if (run === undefined)
    throw new Error('Tests with a database run under jest, with the configuration of this repository.');
  return new Promise((resolve, reject) => {
    const call = request(`${run}/${action}`, { agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    call.on('error', reject);
    call.end();
  });
}
