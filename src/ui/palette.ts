import type { Theme } from './theme';

/** The colours that a drawing is made of; the page's own tokens are in `tokens.css`. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  /** Land on a map, against which the signs are still at least 3:1. */
  readonly land: string;
  readonly with: string;
  readonly against: string;
  readonly neither: string;
}

/**
 * Colours by theme. With, against and neither are at least 13 OKLab units (×100) apart for normal,
 * protan, deutan and tritan sight, and at least 3:1 against the paper.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1c2126',
    inkSoft: '#565c63',
    rule: '#dcd9d1',
    land: '#f2efe7',
    with: '#0b5fa5',
    against: '#c2410c',
    neither: '#83878c',
  },
  dark: {
    paper: '#12161b',
    ink: '#e9e7e1',
    inkSoft: '#a9afb6',
    rule: '#2c333b',
    land: '#1b2128',
    with: '#58b4f0',
    against: '#ff8552',
    neither: '#737b85',
  },
};
