import { writeCorpus } from './engine/corpus.mjs';
import { fileOf } from './engine/files.mjs';
import { createRandom } from './engine/random.mjs';
import { OUTLETS } from './outlets.mjs';

/** The demo corpus as files to upload: one an outlet, raw page dumps and archive exports. Same bytes on each call. */
export function* demoFiles() {
  const articles = writeCorpus();
  const random = createRandom(7);
  for (const outlet of OUTLETS) {
    yield fileOf(
      outlet,
      articles.filter((article) => article.outlet === outlet),
      random,
    );
  }
}

/** The invented outlets, since no top-level domain of theirs says where they are. */
export function demoSources() {
  return OUTLETS.map(({ host, name, country, language, kind }) => ({ host, name, country, language, kind }));
}
