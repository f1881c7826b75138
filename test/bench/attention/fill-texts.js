import { searchConfig } from '@vigie/storage';
import { CopyIn } from './copy-in.js';
import { seeded } from './random.js';
import { textWriter } from './texts.js';
import { BROAD, BROAD_SHARE } from './vocabulary.js';

/** Vectors shorter than this would stay in the row unless it is filled up, as the product does. */
const FILL_BELOW = 2000;

/**
 * Writes texts and their search index beside the articles; the first `count` articles have one. The others are found by the
 * broad words alone: so many texts would need no new kind of number, only disks.
 */
export async function textFiller(connect, world, count, indexing) {
  const random = seeded(4);
  const write = await textWriter(world.languages, (language, words) => indexing.lexemesOf(language, words));
  const texts = new CopyIn(
    await connect(),
    'COPY article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings) FROM STDIN',
  );
  const searches = new CopyIn(
    await connect(),
    'COPY article_search (article_id, config, whole, title, lead, filler) FROM STDIN',
  );
  let [textLines, searchLines] = ['', ''];
  return {
    of({ id, language }) {
      if (id > count) {
        const words = BROAD.filter(() => random() < BROAD_SHARE).map((word, place) => `${word}:${place + 1}`);
        if (words.length > 0) searchLines += `${id}\t${searchConfig(language)}\t${words.join(' ')}\t\t\t\\N\n`;
        return null;
      }
      const { title, lead, paragraphs, vectors } = write(language);
      const body = JSON.stringify(paragraphs.map((text) => ({ text, heading: false })));
      const filler = vectors.bytes < FILL_BELOW ? ' '.repeat(2048) : '\\N';
      textLines += `${id}\t${body}\t[]\t{}\t[]\t[]\n`;
      searchLines += `${id}\t${searchConfig(language)}\t${vectors.whole}\t${vectors.title}\t${vectors.lead}\t${filler}\n`;
      return { title, lead };
    },
    async flush() {
      await Promise.all([texts.write(textLines), searches.write(searchLines)]);
      [textLines, searchLines] = ['', ''];
    },
    async end() {
      await Promise.all([texts.end(), searches.end()]);
    },
  };
}
