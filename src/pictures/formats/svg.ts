import { failure, success } from '~/base/result';
import { definePictureFormat } from './picture-format';

/** Vectors whose text is text: sharp at any size, and open to a drawing program. */
export const svg = definePictureFormat({
  id: 'svg',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  vector: true,
  hasPages: false,
  canBeTransparent: true,
  canBeOutlined: true,
  write: async (picture, options) => {
    const { signal } = options;
    const { toSvg } = await import('../svg/svg-document');
    signal?.throwIfAborted();
    try {
      const markup = await toSvg(picture, options);
      signal?.throwIfAborted();
      return success(new Blob([markup], { type: 'image/svg+xml' }));
    } catch {
      signal?.throwIfAborted();
      return failure('unwritable');
    }
  },
});
