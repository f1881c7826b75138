import { describe, expect, test } from '@jest/globals';
import { palette } from './palette.js';

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance, WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How linear RGB looks to people who lack one kind of cone (Machado, Oliveira and Fernandes 2009, full severity). */
const sights = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** CIE L*a*b* (D65) of a colour as it is seen. */
function seen(colour: string, sight: number[]): number[] {
  const rgb = channels(colour).map(linear);
  const cone = (row: number) => rgb.reduce((sum, value, at) => sum + value * (sight[row * 3 + at] ?? 0), 0);
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((row) => Math.min(1, Math.max(0, cone(row))));
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const colours = palette[scheme];
  test.each([...colours.series, colours.other])('%s can be seen on the surface (3:1)', (colour) => {
    expect(contrast(colour, colours.surface)).toBeGreaterThanOrEqual(3);
  });
  test.each([colours.ink, colours.quiet])('%s can be read on the surface (4.5:1)', (colour) => {
    expect(contrast(colour, colours.surface)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(Object.keys(sights) as (keyof typeof sights)[])('every two series differ clearly to %s sight', (sight) => {
    const all = [...colours.series, colours.other];
    const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));
    const close = pairs.filter(([a, b]) => {
      const [one, two] = [seen(a, sights[sight]), seen(b, sights[sight])];
      return Math.hypot(...one.map((value, at) => value - (two[at] ?? 0))) < 18;
    });
    expect(close).toEqual([]);
  });
  test('the ramp of the map gets steadily further from the surface', () => {
    const steps = colours.ramp.map((colour) => contrast(colour, colours.surface));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});
