import { headLineOf } from './head-line.js';

// `Document TDP0000020240312ek3c0001x`, `news·20240312·SL·004`
const ENDS = [
  /^Document [A-Z]{2,12}0{0,8}(?:19|20)\d{6}[a-z0-9]{6,14}$/u,
  /^news[·•](?:19|20)\d{6}[·•][A-Z0-9]{1,8}[·•][A-Za-z0-9_-]{1,40}$/u,
];
/** The head of an article in an export: headline, author, words, date, newspaper, its codes, language, rights, lead. */
const HEAD_LINES = 14;
const FOOTER =
  /^(?:Page \d{1,5} (?:of|sur|de) \d{1,5}(?: ©.{0,80})?|©.{0,80}(?:Factiva|CEDROM-SNi|Cision).{0,80}|Search Summary|Résumé de la recherche)$/u;

/** Whether a line is the number that an archive of the press ends an article of its exports with. */
export function isArticleEnd(text: string): boolean {
  return ENDS.some((end) => end.test(text));
}

/** Whether a line is what such an export has at the foot of its pages and its end. */
export function isExportFooter(text: string): boolean {
  return FOOTER.test(text);
}

/**
 * Whether the lines behind such a number are those of another article, with a date above its text; `perhaps` where more of them are
 * needed to tell. `isEnd`: they are all that there is.
 */
export function beginsArticle(lines: readonly string[], isEnd: boolean): 'yes' | 'no' | 'perhaps' {
  let isDated = false;
  for (const text of lines.slice(0, HEAD_LINES)) {
    if (isArticleEnd(text)) return 'no';
    const shape = headLineOf(text);
    if (shape === 'running' && isDated) return 'yes';
    isDated ||= shape === 'date';
  }
  return isEnd || lines.length >= HEAD_LINES ? 'no' : 'perhaps';
}
