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

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const colours = palette[scheme];
  test.each([...colours.series, colours.other])('%s can be seen on the surface (3:1)', (colour) => {
    expect(contrast(colour, colours.surface)).toBeGreaterThanOrEqual(3);
  });
  test.each([colours.ink, colours.quiet])('%s can be read on the surface (4.5:1)', (colour) => {
    expect(contrast(colour, colours.surface)).toBeGreaterThanOrEqual(4.5);
  });
  test('no two series share a colour', () => {
    expect(new Set([...colours.series, colours.other]).size).toBe(colours.series.length + 1);
  });
  test('the ramp of the map gets steadily further from the surface', () => {
    const steps = colours.ramp.map((colour) => contrast(colour, colours.surface));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});
