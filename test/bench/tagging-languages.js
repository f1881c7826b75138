import { draftWith, labelGold, labelsOf } from './tagging-label.js';
import { Score, Share } from './tagging-score.js';
import { goldSets, headlineSets, sentences } from './tagging-sets.js';

/** Codes that name what is labelled here with another: three letters, or a member of the macrolanguage. */
const SAME = new Map([
  ...[
    ['ara', 'ar'],
    ['aze', 'az'],
    ['ces', 'cs'],
    ['deu', 'de'],
    ['eng', 'en'],
    ['fas', 'fa'],
    ['fra', 'fr'],
  ],
  ...[
    ['hin', 'hi'],
    ['hye', 'hy'],
    ['ita', 'it'],
    ['jpn', 'ja'],
    ['kat', 'ka'],
    ['kaz', 'kk'],
    ['kor', 'ko'],
  ],
  ...[
    ['nld', 'nl'],
    ['pol', 'pl'],
    ['por', 'pt'],
    ['rus', 'ru'],
    ['sna', 'sn'],
    ['som', 'so'],
    ['spa', 'es'],
  ],
  ...[
    ['srp', 'sr'],
    ['swa', 'sw'],
    ['tur', 'tr'],
    ['ukr', 'uk'],
    ['vie', 'vi'],
    ['xho', 'xh'],
    ['yor', 'yo'],
  ],
  ...[
    ['zho', 'zh'],
    ['zul', 'zu'],
    ['ckb', 'ku'],
    ['tw', 'ak'],
  ],
]);

function measure(items, draftOf) {
  const score = new Score();
  const share = new Share();
  for (const item of items) {
    const truth = SAME.get(item.language) ?? item.language;
    const { language } = labelsOf(draftOf(item));
    score.add([truth], [language]);
    share.add(language === truth, `${truth} → ${language}: ${item.text}`);
  }
  const languages = new Set(items.map(({ language }) => language)).size;
  return { languages, ...share, macroF1: score.figures().macroF1 };
}

const asTitle = ({ text }) => draftWith({ title: text });

/** The language of headlines, alone and undeclared; the misses of the test split stay unread. */
export function headlines() {
  return headlineSets().map(({ split, items }) => {
    const figures = measure(items, asTitle);
    return { split, ...figures, misses: split === 'dev' ? figures.misses : [] };
  });
}

/** The language of single sentences from many kinds of text. */
export function singleSentences() {
  const items = sentences();
  return items === null ? null : measure(items, asTitle);
}

/** The language of whole texts, undeclared. */
export function bodies() {
  const share = new Share();
  for (const { items } of goldSets('news')) {
    for (const item of items) share.add(labelGold(item).language === item.language, item.id);
  }
  return share;
}
