export type Scheme = 'light' | 'dark';

/**
 * Series colours that people with any colour vision tell apart, after Okabe and Ito, darkened for white paper and
 * lightened for the night; each has at least 3:1 against the surface. What is summed up as "other" is always grey.
 */
export const palette = {
  light: {
    series: ['#0072b2', '#d55e00', '#009e73', '#b8578f', '#a87400', '#3a8fd0', '#5b3fa0', '#6f6f2f'],
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
    series: ['#4ba3e3', '#f0803c', '#2fc49a', '#e39ac6', '#e3b341', '#9bd3f5', '#a893f0', '#c9c27a'],
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
