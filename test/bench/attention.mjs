import { compareEngines } from './attention/compare.js';
import { openDatabase } from './attention/database.js';
import { readOptions } from './attention/options.js';
import { measurePage } from './attention/page.js';
import { print } from './attention/print.js';
import { questionsOf } from './attention/questions.js';
import { diskSizes } from './attention/sizes.js';
import { makeWorld } from './attention/world.js';
import { machine } from './measure.js';

const options = readOptions(process.env, process.argv.slice(2));
const say = (sentence) => options.json || console.error(sentence);
const world = makeWorld();
const { rows, texts, parts, runs } = options;
// Before this run itself is a load.
const measured = machine();
const database = await openDatabase(options, world, say);
try {
  if (!options.fillOnly) {
    const client = await database.connect();
    const [{ server_version: postgres }] = (await client.query('SHOW server_version')).rows;
    const context = {
      world,
      database,
      client,
      url: database.postgres.url,
      say,
      serverPid: () => database.postgres.pid,
    };
    const questions = questionsOf(world, { texts: texts > 0 });
    const isCompared = [...parts].some((part) => part !== 'page');
    const report = {
      bench: 'attention',
      ...measured,
      postgres,
      rows,
      texts,
      runs,
      filled: database.filled,
      disk: await diskSizes(client, options),
      product: parts.has('page') ? await measurePage(context, options) : null,
      compared: isCompared ? await compareEngines(context, questions, options) : null,
    };
    console.log(options.json ? JSON.stringify(report) : print(report));
  }
} finally {
  await database.close();
}
