import { PALETTES, type Palette } from '~/ui/palette';
import type { Theme } from '~/ui/theme';

/** How strongly the reader's device asks colours to differ. */
export type Contrast = 'normal' | 'more' | 'forced';

/** The colours a drawing is made of, for a theme and a contrast. */
export function toDrawingPalette(theme: Theme, contrast: Contrast): Palette {
  if (contrast === 'forced') return readSystemPalette();
  return contrast === 'more' ? STRONG_PALETTES[theme] : PALETTES[theme];
}

/** Darker on light and lighter on dark, each at least 7:1 against the paper. */
const STRONG_PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#000000',
    inkSoft: '#24292e',
    rule: '#565c63',
    land: '#f4f4f4',
    with: '#003f7d',
    against: '#8a2500',
    neither: '#4f545a',
  },
  dark: {
    paper: '#000000',
    ink: '#ffffff',
    inkSoft: '#dfe3e7',
    rule: '#a9afb6',
    land: '#161616',
    with: '#8fd0ff',
    against: '#ffab85',
    neither: '#a3abb4',
  },
};

/** The colours that the system forces on pages; signs keep their heads, patterns and order. */
function readSystemPalette(): Palette {
  return {
    paper: systemColor('Canvas'),
    ink: systemColor('CanvasText'),
    inkSoft: systemColor('CanvasText'),
    rule: systemColor('GrayText'),
    land: systemColor('Canvas'),
    with: systemColor('LinkText'),
    against: systemColor('CanvasText'),
    neither: systemColor('GrayText'),
  };
}

function systemColor(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
