const LENGTH = 120;
const MARKS = [
  // The begin and the end of a message, and the numbers beside them.
  /^(?:ZCZC(?:\s.{1,60})?|NNNN)$/u,
  /^\p{Lu}{2,6} \d{6} GMT \p{Lu}{3} \d{2}$/u,
  // `LAKE-FLOOD/HARBOUR (UPDATE 2)`
  /^[\p{Lu}\d]{2,20}(?:[-/][\p{Lu}\d]{2,20}){1,4} \((?:UPDATE|CORRECTED|REPEAT|RPT|WRAPUP|LEAD|PIX|TV|GRAPHIC)[^()]{0,20}\)$/u,
  /^\((?:adds|updates|recasts|corrects|repeats|writes through|releads|with|actualise|ajoute|reprend|corrige)\s[^()]{2,80}\)$/iu,
];

/** Whether a line is a mark that news agencies put around their reports. */
export function isWireMark(text: string): boolean {
  return text.length <= LENGTH && MARKS.some((mark) => mark.test(text));
}
