const WORD = 'documents?|documentos?|articles?|artículos?|artigos?|articoli|artikel|dokumente?|документ|статья';
const COUNT = new RegExp(
  `^(?:(?:${WORD})\\s(?:n[°º]\\s?)?\\d{1,5}\\s?(?:of|de|sur|von|di|из|/)\\s?\\d{1,5}|\\d{1,5}\\s(?:of|de|sur|von|di)\\s\\d{1,5}\\s(?:${WORD}))$`,
  'iu',
);

/** Whether a line is what archives of the press put above each article of an export: `Document 3 of 20`, `3 of 20 DOCUMENTS`. */
export function isExportCount(text: string): boolean {
  return text.length <= 60 && COUNT.test(text);
}
