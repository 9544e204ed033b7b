import type { PagePart } from './page/page-layout';

/** What has found no room on a figure, and how small its letters are. */
export interface FigureReport {
  /** The smallest letters of what is drawn, and the smallest that its use asks for, in CSS pixels. */
  readonly letters: number;
  readonly wanted: number;
  /** How many names are missing. */
  readonly unnamed: number;
  /** How many notes there are, and how many of them stand on the figure. */
  readonly notes: { readonly shown: number; readonly all: number };
  readonly leftOut: readonly PagePart[];
  /** Parts that were asked for and cannot be there, whatever the size. */
  readonly impossible: readonly 'link'[];
  readonly pages: number;
  /** Whether fewer actors would be drawn at the level of states and groups. */
  readonly canBeCoarser: boolean;
}
