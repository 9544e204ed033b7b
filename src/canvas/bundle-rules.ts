import type { Palette } from '~/ui/palette';
import { LABEL_FONT, LABEL_SIZE } from './label';

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
        'font-size': LABEL_SIZE,
        'font-weight': 600,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-shape': 'round-rectangle',
        'text-background-padding': 1.5,
        'min-zoomed-font-size': isLarge ? 8 : 5,
        'text-events': 'yes',
      },
    },
    // Beside what else stands in the middle.
    {
      selector: 'edge[middle != "none"], edge[?over]',
      style: { 'text-margin-x': 9, 'text-margin-y': -9 },
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
