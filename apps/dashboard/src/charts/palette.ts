export type Scheme = 'light' | 'dark';

/**
 * Series colours that people with any colour vision tell apart: the hues of Okabe and Ito, moved until every pair differs
 * clearly under simulated protanopia, deuteranopia and tritanopia too, and each has at least 3:1 against the surface.
 * What is summed up as "other" is always grey.
 */
export const palette = {
  light: {
    series: ['#0061a0', '#dc7b01', '#00a961', '#830e52', '#834e00', '#448cff', '#271f9d', '#412e11'],
    other: '#87939d',
    surface: '#ffffff',
    ink: '#14202b',
    quiet: '#566573',
    grid: '#e8ecef',
    axis: '#c3ccd4',
    tooltip: '#14202b',
    tooltipInk: '#ffffff',
    land: '#e3e7eb',
    border: '#ffffff',
    ramp: ['#d3e6ee', '#a5cddd', '#6fb0ca', '#3c8fb1', '#156a8a', '#0a4457'],
  },
  dark: {
    series: ['#256fb1', '#c17410', '#40da7d', '#ffd0d7', '#d4ed61', '#b3bfff', '#a15aff', '#8d674a'],
    other: '#7f8d99',
    surface: '#151e26',
    ink: '#e6ecf0',
    quiet: '#9fb0bd',
    grid: '#222e38',
    axis: '#3b4b58',
    tooltip: '#e6ecf0',
    tooltipInk: '#14202b',
    land: '#232d35',
    border: '#151e26',
    ramp: ['#1b4d62', '#206683', '#2d81a2', '#4aa0c1', '#7cc3df', '#c9ebf7'],
  },
} as const;

export type Palette = (typeof palette)[Scheme];

/** The colour of the n-th series. */
export function seriesColour(colours: Palette, index: number): string {
  return colours.series[index % colours.series.length] ?? colours.other;
}
