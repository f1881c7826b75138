import { type Letters, lettersOf } from './letters.js';

/** A brand or a particle in kana does not make a Chinese text Japanese. */
const LEAST_KANA = 0.06;
/** Ideographs that only Japanese writes in this form. */
const japaneseForms =
  /[円発対県気駅経済込働権価図団変広応戦拠拡検歳残浜渋満単労営厳囲圏実売読続総縄観訳説転辺郷鉄関険顔験齢闘帰徴徳恵択届峠畑枠栃咲覧両仮労処]/;
/** Ideographs that only simplified or traditional Chinese writes in this form. */
const chineseForms = /[们这说过还没发国对时动进种开问题见长东车马门风飞们與應發對時關經濟國會個來這說過還沒灣們為們]/;

/** Which of the two writes with ideographs here. */
export function chineseOrJapanese(letters: Letters): 'zh' | 'ja' {
  const kana = lettersOf(letters, 'kana');
  const share = kana / (kana + lettersOf(letters, 'han'));
  if (share >= LEAST_KANA) return 'ja';
  return japaneseForms.test(letters.text) && !chineseForms.test(letters.text) ? 'ja' : 'zh';
}
