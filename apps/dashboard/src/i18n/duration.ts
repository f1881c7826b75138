const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

/** A length of time in its two largest units, such as `1 hr 44 min`; below ten minutes to the second, never less than one. */
export function writeDuration(milliseconds: number, locale: string): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute' | 'second') =>
    value === 0
      ? []
      : [new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)];
  const rounded = (step: number) => Math.max(1, Math.round(milliseconds / step)) * step;
  if (rounded(SECOND) < 10 * MINUTE) {
    const whole = rounded(SECOND);
    return [...unit(Math.floor(whole / MINUTE), 'minute'), ...unit((whole % MINUTE) / SECOND, 'second')].join(' ');
  }
  if (rounded(MINUTE) < DAY) {
    const whole = rounded(MINUTE);
    return [...unit(Math.floor(whole / HOUR), 'hour'), ...unit((whole % HOUR) / MINUTE, 'minute')].join(' ');
  }
  const whole = rounded(HOUR);
  return [...unit(Math.floor(whole / DAY), 'day'), ...unit((whole % DAY) / HOUR, 'hour')].join(' ');
}
