import type { Steps } from '~/base/steps';
import { drawGroup } from '~/pictures/drawing-group';
import type { Palette } from '~/ui/palette';
import type { Frame, MeasureWidth } from './picture-text';

/** A part of a sheet, as high as what it says needs, that is drawn under the one before it. */
export interface Block {
  /** In CSS pixels; 0 where it says nothing. */
  readonly height: number;
  draw(context: CanvasRenderingContext2D, top: number): void;
  /** Draws it step by step, where there is much of it. */
  steps?(context: CanvasRenderingContext2D, top: number): Steps;
}

/** A block that is a group of its own, by its name, in a file that can be taken apart. */
export function toNamedBlock(name: string, block: Block): Block {
  return {
    height: block.height,
    draw: (context, top) => drawGroup(context, name, () => block.draw(context, top)),
  };
}

/** What every part of a sheet is set by. */
export interface PageStyle {
  readonly frame: Frame;
  readonly palette: Palette;
  /** How large the sheet's own letters and marks are beside those of a small sheet. */
  readonly size: number;
  /** How large its title is beside the title of a sheet of that size; 1 where it is left out. */
  readonly headline?: number;
  readonly measure: MeasureWidth;
}
