import type { Level } from '~/model/level';
import type { Page } from './page/page-layout';

/** A use of figures with the size that it asks for. */
export interface PagePreset<Id extends string = string> {
  readonly id: Id;
  /** In inches; undefined where the size follows from something else. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly use: Page['use'];
  /** The smallest names that can be read there, in points, where that is more than usual. */
  readonly names?: number;
  /** The level at which its names can be large enough, where it is proposed. */
  readonly level?: Level;
  /** The resolutions offered, in dots per inch, and the one that is chosen first. */
  readonly resolutions: readonly number[];
  readonly resolution: number;
}

/** Millimetres of an inch. */
export const MM_PER_INCH = 25.4;

const PRINT = { use: 'print', resolutions: [96, 150, 300, 600], resolution: 300 } as const;
/** Of 13⅓ inches these make 1,280, 1,920 and 3,840 pixels. */
const SCREEN = { use: 'screen', resolutions: [96, 144, 288], resolution: 144 } as const;

/** Every use, in the order of menus: the graph's own size, slides, paper, and any other size. */
export const PAGE_PRESETS = [
  { id: 'fit', use: 'screen', resolutions: [96, 192, 384], resolution: 192 },
  { id: 'slide', size: { width: 40 / 3, height: 7.5 }, names: 14, level: 'principals', ...SCREEN },
  { id: 'square', size: { width: 7.5, height: 7.5 }, ...SCREEN },
  { id: 'a4-portrait', size: { width: 210 / MM_PER_INCH, height: 297 / MM_PER_INCH }, ...PRINT },
  { id: 'a4-landscape', size: { width: 297 / MM_PER_INCH, height: 210 / MM_PER_INCH }, ...PRINT },
  { id: 'letter-portrait', size: { width: 8.5, height: 11 }, ...PRINT },
  { id: 'letter-landscape', size: { width: 11, height: 8.5 }, ...PRINT },
  { id: 'custom', ...PRINT },
] as const satisfies readonly PagePreset[];

/** The id of a use. */
export type PagePresetId = (typeof PAGE_PRESETS)[number]['id'];

/** The use of an id. */
export function findPreset(id: PagePresetId): PagePreset {
  return PAGE_PRESETS.find((preset) => preset.id === id) ?? PAGE_PRESETS[0];
}
