import { jpeg } from './jpeg';
import { pdf } from './pdf';
import type { PictureFormat } from './picture-format';
import { png } from './png';
import { svg } from './svg';
import { webp } from './webp';

/** Every picture format, in the order of menus. */
export const PICTURE_FORMATS = [
  png,
  jpeg,
  svg,
  pdf,
  webp,
] as const satisfies readonly PictureFormat[];

/** The id of a picture format. */
export type PictureFormatId = (typeof PICTURE_FORMATS)[number]['id'];
