import { annotateJpeg } from '../metadata/metadata-jpeg';
import { writePixels } from '../raster';
import { definePictureFormat } from './picture-format';

/** High enough that no ring shows around a letter. */
const QUALITY = 0.95;

/** Pixels with some loss, always on paper: for where nothing else is taken. */
export const jpeg = definePictureFormat({
  id: 'jpeg',
  extension: 'jpg',
  mediaType: 'image/jpeg',
  vector: false,
  hasPages: false,
  canBeTransparent: false,
  canBeOutlined: false,
  write: (picture, options) =>
    writePixels(
      picture,
      { ...options, transparent: false },
      { mediaType: 'image/jpeg', quality: QUALITY, annotate: annotateJpeg },
    ),
});
