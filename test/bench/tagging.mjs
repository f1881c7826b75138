import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { machine } from './measure.js';
import { hostileTexts, speeds } from './tagging-costs.js';
import { labelGold } from './tagging-label.js';
import { bodies, headlines, singleSentences } from './tagging-languages.js';
import { peers } from './tagging-peers.js';
import { documents, epidemics, goldCountries, traps } from './tagging-places.js';
import { printed } from './tagging-print.js';
import { goldSetsWithTotals } from './tagging-sets.js';
import { storyPairs } from './tagging-stories.js';
import { measureTopicLabels } from './tagging-topics.js';

function topics() {
  return goldSetsWithTotals('news').map(({ split, language, items }) => {
    const topicsOf = (item) => labelGold(item).topics.map(({ key }) => key);
    const { wrong, ...figures } = measureTopicLabels(items, topicsOf);
    return { split, language, ...figures, wrong: split === 'dev' && language !== 'all' ? wrong : [] };
  });
}

function memory() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: Math.round(heapUsed / 1e6), buffers: Math.round(arrayBuffers / 1e6) };
}

const report = {
  bench: 'tagging',
  ...machine(),
  countries: { traps: traps(), gold: goldCountries(), documents: await documents(), epidemics: epidemics() },
  topics: topics(),
  languages: { headlines: headlines(), sentences: singleSentences(), bodies: bodies() },
  stories: storyPairs(),
  costs: { speeds: speeds(), hostile: hostileTexts(), memory: memory() },
  peers,
};
console.log(process.argv.includes('--json') ? JSON.stringify(report) : printed(report));
