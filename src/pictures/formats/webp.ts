import { failure } from '~/base/result';
import { annotateWebp } from '../metadata/metadata-webp';
import { toPixelSize, writePixels } from '../raster';
import { definePictureFormat } from './picture-format';

/** High enough that no ring shows around a letter. */
const QUALITY = 0.95;
/** The longest side that the format has numbers for. */
const MAX_SIDE = 16_383;

/** Pixels in small files, on paper or transparent: for web pages. */
export const webp = definePictureFormat({
  id: 'webp',
  extension: 'webp',
  mediaType: 'image/webp',
  vector: false,
  hasPages: false,
  canBeTransparent: true,
  canBeOutlined: false,
  write: async (picture, options) => {
    const { width, height } = toPixelSize(picture, options.scale);
    if (Math.max(width, height) > MAX_SIDE) return failure('too-large');
    const encoding = { mediaType: 'image/webp', quality: QUALITY, annotate: annotateWebp };
    return writePixels(picture, options, encoding);
  },
});
