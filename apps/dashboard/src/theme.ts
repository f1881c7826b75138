import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const beacon: MantineColorsTuple = [
  '#e9f4f8',
  '#d3e6ee',
  '#a5cddd',
  '#74b3cb',
  '#4d9dbb',
  '#328daf',
  '#1f7c9f',
  '#0f6686',
  '#0d566f',
  '#0a4457',
];
const slate: MantineColorsTuple = [
  '#f6f7f9',
  '#eef1f4',
  '#e1e6ea',
  '#ccd4da',
  '#a9b5bf',
  '#7f8d99',
  '#566573',
  '#3d4b57',
  '#26323c',
  '#14202b',
];
const night: MantineColorsTuple = [
  '#e6ecf0',
  '#c6d1d9',
  '#9fb0bd',
  '#7b8d9a',
  '#34434f',
  '#283641',
  '#1d2831',
  '#151e26',
  '#0e151b',
  '#090e13',
];

/** One type scale (11, 12, 13, 15, 18, 24), one accent, one grey. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '11px', sm: '13px', md: '13px', lg: '15px', xl: '18px' },
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '24px', lineHeight: '1.25' },
      h2: { fontSize: '15px', lineHeight: '1.35' },
      h3: { fontSize: '13px', lineHeight: '1.4' },
    },
  },
  colors: { beacon, gray: slate, dark: night },
  primaryColor: 'beacon',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.28,
  defaultRadius: 6,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});

/** Colours that Mantine derives, set where its own are too pale to read. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#14202b',
    '--mantine-color-dimmed': '#566573',
    '--mantine-color-placeholder': '#6a7885',
    '--mantine-color-anchor': '#0d566f',
    '--mantine-color-error': '#b3261e',
  },
  dark: {
    '--mantine-color-text': '#e6ecf0',
    '--mantine-color-dimmed': '#9fb0bd',
    '--mantine-color-placeholder': '#8a9ba8',
    '--mantine-color-anchor': '#7fc4de',
    '--mantine-color-error': '#ff8a80',
  },
});
