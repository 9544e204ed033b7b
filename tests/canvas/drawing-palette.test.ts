import { describe, expect, it } from 'vitest';
import { toDrawingPalette } from '~/canvas/drawing-palette';
import { PALETTES } from '~/ui/palette';

/** The contrast ratio of two colours, `#rrggbb`; https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map(luminanceOf).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('the colours of the %s drawing', (theme) => {
  it('are those of the page', () => {
    expect(toDrawingPalette(theme, 'normal')).toBe(PALETTES[theme]);
  });

  it('are all at least 7:1 against the paper where more contrast is asked for', () => {
    const {
      paper,
      ink,
      inkSoft,
      with: friends,
      against,
      neither,
    } = toDrawingPalette(theme, 'more');
    for (const color of [ink, inkSoft, friends, against, neither])
      expect(contrastOf(color, paper)).toBeGreaterThanOrEqual(7);
  });
});
