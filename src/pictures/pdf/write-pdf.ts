import type { Picture, PictureOptions } from '../formats/picture-format';
import { toFacts } from '../metadata/picture-facts';
import { recordPicture } from '../svg/svg-document';
import type { SvgElement } from '../svg/svg-markup';
import { leavesOf } from '../svg/svg-markup';
import { fetchFonts } from './font-files';
import type { PdfPage } from './pdf-document';
import { toRequest } from './pdf-request';
import { prepareImages } from './prepare-images';

/**
 * Writes a picture as a PDF file. Only the drawing is done here: whoever sets letters puts the file
 * together too. Throws where that fails, and the reason of `signal` once it is aborted.
 */
export async function writePdf(
  picture: Picture,
  { transparent, letters, signal }: Omit<PictureOptions, 'scale'>,
): Promise<Blob> {
  signal?.throwIfAborted();
  const pages = [picture, ...(picture.following ?? [])].map((page) => toPage(page, transparent));
  const elements = pages.flatMap((page) => page.elements);
  const [fonts, images] = await Promise.all([fetchFonts(elements), prepareImages(elements)]);
  signal?.throwIfAborted();
  const { dir } = picture;
  const facts = toFacts(picture);
  const sheet = toRequest({ dir, facts, pages, fonts, images });
  const setter = letters ?? (await import('../letter-setter')).lettersHere;
  return new Blob([...(await setter.pdf(sheet, signal))], { type: 'application/pdf' });
}

function toPage(picture: Picture, transparent: boolean): PdfPage {
  const { elements: groups, clips } = recordPicture(picture, { transparent });
  const elements = leavesOf(groups);
  const { width, height } = picture;
  const drawn = transparent ? elements : [toPaper(picture), ...elements];
  return { width, height, elements: drawn, clips };
}

function toPaper({ width, height, paper }: Picture): SvgElement {
  const d = `M0 0L${width} 0L${width} ${height}L0 ${height}Z`;
  return { tag: 'path', attributes: { d, fill: paper } };
}
