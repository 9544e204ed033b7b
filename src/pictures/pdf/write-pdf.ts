import type { Picture, PictureOptions } from '../formats/picture-format';
import { toFacts } from '../metadata/picture-facts';
import { recordPicture } from '../svg/svg-document';
import { leavesOf, type SvgElement } from '../svg/svg-markup';
import { fetchFonts } from './font-files';
import type { PdfPage } from './pdf-document';
import { toRequest } from './pdf-request';
import type { PreparedImage } from './prepared-image';
import { parseVectorImage } from './vector-image';

/** Pixels per CSS pixel of an image that is not drawn as shapes: 600 to the inch. */
const SCALE = 6.25;
/** The most pixels of a side of such an image. */
const MOST_PIXELS = 2048;
/** A longer SVG file is drawn as pixels rather than read. */
const MOST_CHARACTERS = 500_000;

/**
 * Writes a picture as a PDF file. Only the drawing is done here: whoever sets letters puts the file
 * together too. Throws where that fails, and the reason of `signal` once it is aborted.
 */
export async function writePdf(
  picture: Picture,
  { transparent, letters, signal }: Omit<PictureOptions, 'scale'>,
): Promise<Blob> {
  signal?.throwIfAborted();
  const pages: PdfPage[] = [];
  for (const page of [picture, ...(picture.following ?? [])])
    pages.push(await toPage(page, { transparent, signal }));
  const elements = pages.flatMap((page) => page.elements);
  const [fonts, images] = await Promise.all([fetchFonts(elements), prepareImages(elements)]);
  signal?.throwIfAborted();
  const { dir } = picture;
  const facts = toFacts(picture);
  const sheet = toRequest({ dir, facts, pages, fonts, images });
  const setter = letters ?? (await import('../letter-setter')).lettersHere;
  return new Blob([...(await setter.pdf(sheet, signal))], { type: 'application/pdf' });
}

async function toPage(
  picture: Picture,
  { transparent, signal }: Pick<PictureOptions, 'transparent' | 'signal'>,
): Promise<PdfPage> {
  const { elements: groups, clips } = await recordPicture(picture, { transparent, signal });
  const elements = leavesOf(groups);
  const { width, height } = picture;
  const drawn = transparent ? elements : [toPaper(picture), ...elements];
  return { width, height, elements: drawn, clips };
}

function toPaper({ width, height, paper }: Picture): SvgElement {
  const d = `M0 0L${width} 0L${width} ${height}L0 ${height}Z`;
  return { tag: 'path', attributes: { d, fill: paper } };
}

/** The images that some elements draw, by their address; those that cannot be had are left out. */
async function prepareImages(
  elements: readonly SvgElement[],
): Promise<ReadonlyMap<string, PreparedImage>> {
  const sizes = new Map<string, number>();
  for (const { tag, attributes } of elements) {
    if (tag !== 'image' || attributes['xlink:href'] === undefined) continue;
    const address = String(attributes['xlink:href']);
    const size = Math.max(Number(attributes.width), Number(attributes.height));
    sizes.set(address, Math.max(size, sizes.get(address) ?? 0));
  }
  const prepared = await Promise.all(
    [...sizes].map(async ([address, size]) => [address, await prepare(address, size)] as const),
  );
  return new Map(prepared.flatMap(([address, image]) => (image ? [[address, image]] : [])));
}

async function prepare(address: string, size: number): Promise<PreparedImage | undefined> {
  const markup = await readMarkup(address);
  const shapes = markup === undefined ? undefined : parseVectorImage(markup);
  return shapes ?? drawAsPixels(address, size);
}

/** The text of an SVG file; undefined for anything else. */
async function readMarkup(address: string): Promise<string | undefined> {
  const [, encoding, data = ''] =
    /^data:image\/svg\+xml[^,]*?(;base64)?,(.*)$/s.exec(address) ?? [];
  if (address.startsWith('data:')) return decode(data, encoding !== undefined);
  const response = await fetch(address).catch(() => undefined);
  const isSvg = response?.ok && response.headers.get('content-type')?.includes('svg');
  const text = isSvg ? await response.text() : '';
  return text !== '' && text.length <= MOST_CHARACTERS ? text : undefined;
}

function decode(data: string, isBase64: boolean): string | undefined {
  try {
    const text = isBase64 ? atob(data) : decodeURIComponent(data);
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

async function drawAsPixels(address: string, size: number): Promise<PreparedImage | undefined> {
  const image = new Image();
  image.src = address;
  const isThere = await image.decode().then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const longest = Math.max(image.naturalWidth, image.naturalHeight, 1);
  const scale = Math.min(size * SCALE, MOST_PIXELS) / longest;
  const [width, height] = [image.naturalWidth, image.naturalHeight].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(image, 0, 0, width, height);
  return { type: 'pixels', width, height, data: context.getImageData(0, 0, width, height).data };
}
