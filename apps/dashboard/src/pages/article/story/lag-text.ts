/** A delay in its two largest units: `2 h 5 min`, `3 days 4 h`. */
export function lagText(seconds: number, locale: string): string {
  const parts: [number, 'day' | 'hour' | 'minute'][] = [
    [Math.floor(seconds / 86_400), 'day'],
    [Math.floor((seconds % 86_400) / 3_600), 'hour'],
    [Math.floor((seconds % 3_600) / 60), 'minute'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  const shown = first < 0 ? parts.slice(-1) : parts.slice(first, first + 2).filter(([count]) => count > 0);
  const write = ([value, unit]: (typeof parts)[number]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  return shown.map(write).join(' ');
}
