import { failure, success } from '~/base/result';
import { definePictureFormat } from './picture-format';

/** Vectors on a page of its own size: for printing, with text that can be searched and copied. */
export const pdf = definePictureFormat({
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  vector: true,
  hasPages: true,
  canBeTransparent: true,
  canBeOutlined: false,
  write: async (picture, options) => {
    const { writePdf } = await import('../pdf/write-pdf');
    try {
      return success(await writePdf(picture, options));
    } catch {
      options.signal?.throwIfAborted();
      return failure('unwritable');
    }
  },
});
