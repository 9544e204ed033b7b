import { annotatePng } from '../metadata/metadata-png';
import { writePixels } from '../raster';
import { definePictureFormat } from './picture-format';

/** Pixels without loss, on paper or transparent: for slides and documents. */
export const png = definePictureFormat({
  id: 'png',
  extension: 'png',
  mediaType: 'image/png',
  vector: false,
  hasPages: false,
  canBeTransparent: true,
  canBeOutlined: false,
  write: (picture, options) =>
    writePixels(picture, options, { mediaType: 'image/png', annotate: annotatePng }),
});
