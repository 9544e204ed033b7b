import type { Palette } from '~/ui/palette';
import { LABEL_FONT } from './label';
import { toFontSize } from './label-fit';

/** The paper around the number of a line. */
export const NUMBER_PADDING = 1.5;
/** How far the number of a line stands from its middle, where something else stands there. */
export const NUMBER_ASIDE = 9;

/** The rules of lines that stand for several: their numbers, and how they are fanned out. */
export function toBundleRules({
  palette,
  isLarge,
}: {
  readonly palette: Palette;
  readonly isLarge: boolean;
}) {
  return [
    {
      selector: 'edge[number != ""]',
      style: {
        label: 'data(number)',
        'font-family': LABEL_FONT,
        'font-size': toFontSize,
        'font-weight': 600,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-shape': 'round-rectangle',
        'text-background-padding': NUMBER_PADDING,
        'min-zoomed-font-size': isLarge ? 8 : 5,
        'text-events': 'yes',
      },
    },
    // Beside what else stands in the middle.
    {
      selector: 'edge[middle != "none"], edge[?over]',
      style: { 'text-margin-x': NUMBER_ASIDE, 'text-margin-y': -NUMBER_ASIDE },
    },
    {
      selector: 'edge.fanned',
      style: {
        width: 'data(fan)',
        'line-opacity': 0,
        'source-arrow-shape': 'none',
        'target-arrow-shape': 'none',
        'mid-source-arrow-shape': 'none',
        'mid-target-arrow-shape': 'none',
        'text-margin-x': 0,
        'text-margin-y': 0,
      },
    },
  ];
}
