import { useComputedColorScheme } from '@mantine/core';
import { palette } from './palette.js';

/** The colours of the scheme that is shown. */
export function usePalette() {
  return palette[useComputedColorScheme('light', { getInitialValueInEffect: false })];
}
