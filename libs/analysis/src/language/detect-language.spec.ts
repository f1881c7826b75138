import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from './detect-language.js';
import { readLetters } from './letters.js';
import { mayBeSame } from './same-language.js';

const detected = (text: string) => detectLanguage(readLetters(text))?.language ?? null;

describe('detectLanguage', () => {
  test.each([
    ['fr', 'Le marché aux poissons rouvre ses portes après la tempête'],
    ['en', 'The fish market opens its doors again after the storm'],
    ['pt', 'O mercado de peixe volta a abrir as portas depois da tempestade'],
    ['de', 'Der Fischmarkt öffnet nach dem Sturm wieder seine Tore'],
    ['tr', 'İstanbul balık pazarı fırtınadan sonra yeniden açıldı'],
    ['sw', 'Soko la samaki lafunguliwa tena baada ya dhoruba kali'],
    ['ha', 'An sake bude kasuwar kifi bayan guguwar da ta yi barna'],
    ['yo', 'Wọ́n ti tún ṣí ọjà ẹja náà lẹ́yìn ìjì líle'],
    ['ig', 'Emepeela ahịa azụ ọzọ mgbe oké ifufe ahụ gasịrị'],
    ['am', 'የዓሣ ገበያው ከአውሎ ነፋሱ በኋላ እንደገና ተከፈተ'],
    ['ti', 'ዕዳጋ ዓሳ ድሕሪ ህቦብላ ከም ብሓድሽ ተኸፊቱ ኣሎ'],
    ['so', 'Suuqa kalluunka ayaa dib loo furay duufaanta kadib'],
    ['ln', 'Bafungoli lisusu zando ya mbisi nsima ya mopepe makasi'],
    ['wo', 'Tijji nañu marse jën bi ginnaaw ngelaw lu metti li'],
    ['bm', 'Jɛgɛ sugu dayɛlɛla tuguni fɔɲɔba kɔfɛ'],
    ['pcm', 'Dem don open di fish market again afta di heavy breeze wey scata am'],
    ['ru', 'Рыбный рынок снова открылся после сильной бури'],
    ['uk', 'Рибний ринок знову відчинився після сильної бурі'],
    ['ar', 'سوق السمك يفتح أبوابه من جديد بعد العاصفة'],
    ['fa', 'بازار ماهی پس از توفان دوباره باز شد'],
    ['hr', 'Ribarnica ponovno otvara vrata nakon oluje, priopćio je gradonačelnik prošli tjedan'],
    ['sr', 'Ribarnica ponovo otvara vrata posle oluje, saopštio je gradonačelnik prošle nedelje'],
    ['sr', 'Рибарница поново отвара врата после олује'],
    ['bs', 'Ribarnica ponovo otvara vrata poslije oluje, saopćio je gradonačelnik prošle sedmice'],
    ['id', 'Pasar ikan buka lagi usai badai karena warga butuh uang'],
    ['ms', 'Pasar ikan dibuka semula selepas ribut kerana penduduk perlukan wang'],
    ['ja', '嵐の後、魚市場が再び開かれる'],
    ['zh', '暴风雨过后鱼市重新开张'],
    ['ko', '폭풍이 지나간 뒤 수산시장 다시 문 열어'],
  ])('%s', (language, text) => {
    expect(detected(text)).toBe(language);
  });

  test.each([
    ['figures', '12 345 678 90 12 345 678'],
    ['a list of names', 'Mbappé Dembélé Kanté Griezmann Giroud'],
    ['no letters of any script', '!!! ??? ... --- +++ === ~~~'],
    ['keys struck at random', 'xkcd zzyzx brrrt pfffft hmmmm grrr'],
  ])('%s are in no language', (_, text) => {
    expect(detected(text)).toBeNull();
  });

  test('headlines written for it', () => {
    const path = new URL('../../../../gold/language/dev.tsv', import.meta.url);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    const wrong = lines.filter((line) => {
      const [code = '', headline = ''] = line.split('\t');
      return !mayBeSame(detected(headline) ?? 'und', code);
    });
    expect(lines.length).toBeGreaterThan(300);
    expect(wrong.length / lines.length).toBeLessThanOrEqual(0.02);
  });

  test.each([
    ['one endless word', 'a'.repeat(1_000_000)],
    ['unpaired surrogates', '\ud800a\udc00'.repeat(1_000)],
    ['marks without letters', '\u0301\u202e\u200f'.repeat(1_000)],
    ['many scripts', 'aбבعก中ሀक '.repeat(1_000)],
  ])('hostile text does no harm: %s', (_, text) => {
    expect(() => detected(text)).not.toThrow();
  });
});
