/** A label with a capital at its start, as it stands alone in lists and legends. */
export function sentenceCase(label: string, locale: string): string {
  const [first = ''] = label;
  return first.toLocaleUpperCase(locale) + label.slice(first.length);
}
