const NAMES = [
  ...['mots[- ]cl[ée]s', '[ée]tiquettes?', 'th[èe]mes', 'sujets', 'tags?', 'keywords?', 'key words', 'topics'],
  ...['etiquetas?', 'palabras[- ]clave', 'temas', 'palavras[- ]chave', 'marcadores', 't[óo]picos'],
  ...['schlagw[öo]rter', 'schlagworte', 'stichw[öo]rter', 'stichworte', 'themen'],
  ...['теги', 'тэги', 'метки', 'ключевые слова', 'темы'],
  ...['الكلمات المفتاحية', 'كلمات مفتاحية', 'كلمات دلالية', 'الكلمات الدلالية', 'الوسوم', 'وسوم'],
  ...['parole chiave', 'etiketler', 'trefwoorden'],
];
const ALONE = new RegExp(String.raw`^(?:${NAMES.join('|')})\s?[:：]?$`, 'iu');
const CAPTION = new RegExp(String.raw`^(?:${NAMES.join('|')})\s?[:：]\s*`, 'iu');

/** How long the caption before a list of tags is (`Keywords: `); 0 when the line has none. */
export function tagCaptionLength(text: string): number {
  return CAPTION.exec(text)?.[0].length ?? 0;
}

/** Whether a line is nothing but such a caption. */
export function isTagCaption(text: string): boolean {
  if (text.length > 40) return false;
  const length = tagCaptionLength(text);
  return length > 0 && length === text.length;
}

/** Whether a line is a caption below which single tags stand; it may lack its colon. */
export function announcesTags(text: string): boolean {
  return text.length <= 40 && ALONE.test(text);
}
