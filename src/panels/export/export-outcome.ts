import { PAGE_PRESETS } from '~/figures/page-presets';
import { toScale } from '~/figures/page-size';
import type { PictureFailure } from '~/pictures/formats/picture-format';
import { isPossibleSize, toPixelSize } from '~/pictures/raster';
import { type ExportChoices, formatOf } from './export-choices';

/** What came of the last press of a button. */
export type ExportOutcome =
  | { readonly type: 'working' }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'copied' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly failure: PictureFailure | 'copy-refused' | 'unsaved' };

/** A width and a height in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Every resolution that is offered for some use, the lowest first. */
const RESOLUTIONS: readonly number[] = [
  ...new Set(PAGE_PRESETS.flatMap(({ resolutions }): readonly number[] => resolutions)),
].sort((a, b) => a - b);

/** The largest of some resolutions, lowest first, below another at which a browser can draw a picture of a size. */
export function findSmallerResolution(
  size: Size,
  dpi: number,
  resolutions: readonly number[] = RESOLUTIONS,
): number | undefined {
  return resolutions.findLast(
    (other) => other < dpi && isPossibleSize(toPixelSize(size, toScale(other))),
  );
}

/** A resolution where a picture of a size can be drawn at it, otherwise the largest at which it can. */
export function findPossibleResolution(size: Size, dpi: number): number {
  const isPossible = isPossibleSize(toPixelSize(size, toScale(dpi)));
  return isPossible ? dpi : (findSmallerResolution(size, dpi) ?? dpi);
}

/** Whether a picture of a size is too large for what was chosen. */
export function isTooLarge(size: Size, choices: Pick<ExportChoices, 'format' | 'dpi'>): boolean {
  return !formatOf(choices).vector && !isPossibleSize(toPixelSize(size, toScale(choices.dpi)));
}

/** What is known of an outcome before any button is pressed. */
export function foresee(
  size: Size | null,
  choices: Pick<ExportChoices, 'format' | 'dpi'>,
): ExportOutcome | null {
  return size && isTooLarge(size, choices) ? { type: 'failed', failure: 'too-large' } : null;
}
