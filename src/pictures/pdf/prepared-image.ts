import type { SvgElement } from '../svg/svg-markup';
import type { Pixels } from './pdf-pixels';

/** An image that is drawn on a picture, ready to be written without a document at hand. */
export type PreparedImage =
  | {
      readonly type: 'shapes';
      readonly width: number;
      readonly height: number;
      /** Path data of what is seen of it; undefined for all. */
      readonly clip: string | undefined;
      /** Elements `path`, in the image's own units. */
      readonly shapes: readonly SvgElement[];
    }
  | ({ readonly type: 'pixels' } & Pixels);
