import type { SvgElement } from '../svg/svg-markup';
import { PdfContent } from './pdf-content';
import type { PdfFile, PdfReference } from './pdf-file';
import { addPixels } from './pdf-pixels';
import { PdfResources } from './pdf-resources';
import { drawShape, toPathOperators } from './pdf-shapes';
import { toNumber, toNumbers } from './pdf-values';
import type { PreparedImage } from './prepared-image';

/** The images of a file: each is in it once, however often it is drawn. */
export class PdfImages {
  readonly #references = new Map<string, PdfReference>();
  readonly #file: PdfFile;
  readonly #images: ReadonlyMap<string, PreparedImage>;

  /** `images` are known by their address. */
  constructor(file: PdfFile, images: ReadonlyMap<string, PreparedImage>) {
    this.#file = file;
    this.#images = images;
  }

  /** Draws an `image`; one that could not be had is left out. */
  draw(content: PdfContent, { attributes }: SvgElement, resources: PdfResources): void {
    const address = String(attributes['xlink:href']);
    const image = this.#images.get(address);
    if (!image) return;
    const { x = 0, y = 0, width = 0, height = 0, opacity = 1 } = attributes;
    const [left, top, across, down] = [x, y, width, height].map(Number);
    const matrix =
      image.type === 'shapes'
        ? [Number(across) / image.width, 0, 0, Number(down) / image.height, left, top]
        : [across, 0, 0, -Number(down), left, Number(top) + Number(down)];
    content.isolate(() => {
      content.set('opacity', `/${resources.nameOpacity(Number(opacity), 1)} gs`);
      content.add(`${toNumbers(matrix.map(Number), 5)} cm`);
      content.add(`/${resources.nameImage(this.#refer(address, image))} Do`);
    });
  }

  #refer(address: string, image: PreparedImage): PdfReference {
    const known = this.#references.get(address);
    if (known) return known;
    const reference =
      image.type === 'pixels' ? addPixels(this.#file, image) : addShapes(this.#file, image);
    this.#references.set(address, reference);
    return reference;
  }
}

/** A drawing that is opaque or not as a whole, as an image is. */
function addShapes(
  file: PdfFile,
  { width, height, clip, shapes }: Extract<PreparedImage, { type: 'shapes' }>,
): PdfReference {
  const [content, resources] = [new PdfContent(), new PdfResources()];
  if (clip !== undefined) content.add(`${toPathOperators(clip)} W n`);
  for (const shape of shapes) drawShape(content, shape, resources);
  return file.addStream(
    {
      Type: '/XObject',
      Subtype: '/Form',
      BBox: `[0 0 ${toNumber(width)} ${toNumber(height)}]`,
      Group: '<</S /Transparency>>',
      Resources: resources.toDictionary(),
    },
    content.toString(),
  );
}
