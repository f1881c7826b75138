import type { TooltipOptions } from 'chart.js';
import type { Palette } from './palette.js';

/** The look of every tooltip. */
export function tooltipStyle(colours: Palette) {
  return {
    backgroundColor: colours.tooltip,
    titleColor: colours.tooltipInk,
    bodyColor: colours.tooltipInk,
    footerColor: colours.tooltipInk,
    titleFont: { weight: 600, size: 12 },
    bodyFont: { size: 12 },
    footerFont: { weight: 'normal', size: 11 },
    padding: 10,
    cornerRadius: 6,
    multiKeyBackground: 'transparent',
    boxWidth: 8,
    boxHeight: 8,
    boxPadding: 5,
    caretSize: 0,
    caretPadding: 10,
  } satisfies Partial<TooltipOptions>;
}
