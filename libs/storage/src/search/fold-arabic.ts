const WORD = /[\u0621-\u064A\u066E-\u06D3]{3,}/g;
/** The article, with what is written onto it: and, so, in, as, for. */
const ARTICLES = ['وبال', 'وكال', 'فبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل'];
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
/** Beginnings of words whose و is their own, not "and". */
const OWN_WAW =
  /^و(?:زار|زر|زير|زع|زن|لاي|كال|كيل|ثيق|ثايق|ثائق|طن|فاه|فات|فد|فود|فق|فر|اشنطن|سايل|سائل|سيل|سط|ساط|ضع|ضوح|ضح|قت|قف|قع|قود|قاي|قوع|صل|صول|صف|احد|احه|اقع|اجب|اجه|اضح|اسع|الد|ارد|حد|حيد|رق|رث|رش|ظيف|ظايف|ظائف|باء|عد|عود|عي|دايع|دائع|دي|لاد|لد|ليد|جه|جود|جوه|يك)/;
/** Names that only look as if they had an ending. */
const NAMES = new Set(['مالي']);
const SHORTEST = 3;

/** Letters that are written one for the other become one; vowel signs and lengthening strokes go. */
export function evenArabic(text: string): string {
  return text
    .replace(/[\u0640\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** Words of evened Arabic without article, "and" and ending. With `open` the last one keeps its ending: it goes on. */
export function stemArabic(text: string, open: boolean): string {
  return text.replace(WORD, (word, at: number) => {
    const isOpen = open && !/[\p{L}\p{N}]/u.test(text.slice(at + word.length));
    const article = ARTICLES.find((one) => word.startsWith(one) && word.length - one.length >= SHORTEST);
    if (article !== undefined) return isOpen ? word.slice(article.length) : withoutEnding(word.slice(article.length));
    const bare = word.startsWith('و') && word.length > SHORTEST && !OWN_WAW.test(word) ? word.slice(1) : word;
    return isOpen || NAMES.has(bare) ? bare : withoutEnding(bare);
  });
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
