import type { PictureFailure } from '~/formats/pictures/picture-format';
import { isPossibleSize, toPixelSize } from '~/formats/pictures/raster';
import { type ExportChoices, formatOf, SCALES, type Scale } from './export-choices';

/** What came of the last press of a button. */
export type ExportOutcome =
  | { readonly type: 'working' }
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'copied' }
  | { readonly type: 'failed'; readonly failure: PictureFailure | 'copy-refused' };

/** The largest scale below another at which a browser can draw a picture of a size. */
export function findSmallerScale(
  size: { readonly width: number; readonly height: number },
  scale: number,
): Scale | undefined {
  return SCALES.findLast((other) => other < scale && isPossibleSize(toPixelSize(size, other)));
}

/** A scale where a browser can draw a picture of a size at it, otherwise the largest at which it can. */
export function findPossibleScale(
  size: { readonly width: number; readonly height: number },
  scale: number,
): number {
  const isPossible = isPossibleSize(toPixelSize(size, scale));
  return isPossible ? scale : (findSmallerScale(size, scale) ?? scale);
}

/** Whether a picture of a size is too large for what was chosen. */
export function isTooLarge(
  size: { readonly width: number; readonly height: number },
  { format, scale }: Pick<ExportChoices, 'format' | 'scale'>,
): boolean {
  return !formatOf({ format }).vector && !isPossibleSize(toPixelSize(size, scale));
}
