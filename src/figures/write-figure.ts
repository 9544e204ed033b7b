import type { Picture, PictureFormat, PictureOptions } from '~/pictures/formats/picture-format';
import type { LetterSetter } from '~/pictures/letter-setter';
import type { PixelEncoder } from '~/pictures/pixel-encoder';
import { runTask } from '~/tasks/run-task';
import { toScale, toWholePixels } from './page-size';

/** Writes a figure as a file of so many dots per inch, exactly as large as its page. */
export function writeFigure(
  picture: Picture,
  format: PictureFormat,
  { dpi, ...options }: Omit<PictureOptions, 'scale'> & { readonly dpi: number },
): ReturnType<PictureFormat['write']> {
  const scale = toScale(dpi);
  const sized = format.vector ? picture : toWholePixels(picture, scale);
  return format.write(sized, { scale, letters: lettersApart, pixels: pixelsApart, ...options });
}

/** Has letters set apart from the page, which goes on meanwhile. */
const lettersApart: LetterSetter = {
  pdf: (request, signal) => runTask('pdf', request, signal && { signal }),
  outlines: (request, signal) => runTask('outlines', request, signal && { signal }),
};

/** Has pixels encoded apart from the page. */
const pixelsApart: PixelEncoder = (request, signal) =>
  runTask('pixels', request, signal && { signal });
