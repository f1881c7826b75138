/** Which share of the words in an address's last part also stand in a text: 1 = all, 0 = none or too few words to say. */
export function slugOverlap(url: string, text: string): number {
  return overlapWith(url)(text);
}

/** The same for many texts. */
export function overlapWith(url: string): (text: string) => number {
  const words = slugWords(url);
  if (words.length < 3) return () => 0;
  return (text) => {
    const spoken = new Set(fold(text).match(/[a-z0-9]{3,}/g) ?? []);
    return words.filter((word) => spoken.has(word)).length / words.length;
  };
}

function slugWords(url: string): string[] {
  const path = url.replace(/[?#].*$/s, '').replace(/^https?:\/\/[^/]*/i, '');
  const longest = path.split('/').reduce((best, part) => (part.length > best.length ? part : best), '');
  return fold(longest)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 3 && !/^\d+$/.test(word) && word !== 'html' && word !== 'htm');
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('ß', 'ss');
}
