import { compareEngines } from './attention/compare.js';
import { openDatabase } from './attention/database.js';
import { readOptions } from './attention/options.js';
import { questionsOf } from './attention/questions.js';
import { makeWorld } from './attention/world.js';

const options = readOptions(process.env, process.argv.slice(2));
const say = (sentence) => options.json || console.error(sentence);
const world = makeWorld();
const database = await openDatabase(options, world, say);
try {
  if (!options.fillOnly) {
    const client = await database.connect();
    const context = { world, client, url: database.postgres.url, say, serverPid: () => database.postgres.pid };
    const compared = await compareEngines(context, questionsOf(world, { texts: options.texts > 0 }), options);
    console.log(JSON.stringify(compared, null, 1));
  }
} finally {
  await database.close();
}
