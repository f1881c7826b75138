import { compareEngines } from './attention/compare.js';
import { openDatabase } from './attention/database.js';
import { readOptions } from './attention/options.js';
import { measurePage } from './attention/page.js';
import { comparison, heading, productLines } from './attention/print.js';
import { questionsOf } from './attention/questions.js';
import { diskSizes } from './attention/sizes.js';
import { makeWorld } from './attention/world.js';
import { machine } from './measure.js';

const given = readOptions(process.env, process.argv.slice(2));
const say = (sentence) => given.json || console.error(sentence);
// What is known is shown at once; a program gets one object at the end.
const write = (...lines) => given.json || console.log(lines.join('\n'));
const world = makeWorld();
// Before this run itself is a load.
const measured = machine();
const database = await openDatabase(given, world, say);
try {
  if (!given.fillOnly) await measure({ ...given, texts: database.texts });
} finally {
  await database.close();
}

async function measure(options) {
  const { rows, texts, parts, runs } = options;
  const client = await database.connect();
  const [{ server_version: postgres }] = (await client.query('SHOW server_version')).rows;
  const { filled } = database;
  const report = { bench: 'attention', ...measured, postgres, rows, texts, runs, filled };
  report.disk = await diskSizes(client, options);
  write(...heading(report));
  const { url } = database.postgres;
  const context = { world, database, client, url, say, serverPid: () => database.postgres.pid };
  const questions = questionsOf(world, { texts: texts > 0 });
  const shown = comparison(questions, write);
  const ask = (name, figure) => write(...productLines(name, figure));
  report.product = parts.has('page') ? await measurePage(context, options, ask) : null;
  const isCompared = [...parts].some((part) => part !== 'page');
  report.compared = isCompared ? await compareEngines(context, questions, options, shown) : null;
  if (report.compared !== null) shown.end(report.compared);
  if (given.json) console.log(JSON.stringify(report));
}
