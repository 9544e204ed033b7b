import type { Picture } from '../formats/picture-format';
import { requestLetters } from '../letters-request';
import { toFacts } from '../metadata/picture-facts';
import { recordPicture } from '../svg/svg-document';
import { leavesOf, type SvgElement } from '../svg/svg-markup';
import { fetchFonts } from './font-files';
import type { PdfPage } from './pdf-document';
import { toRequest } from './pdf-request';
import { prepareImages } from './prepare-images';

/**
 * Writes a picture as a PDF file. Only the drawing is done here: letters are set and the file is put
 * together in a worker, so that the page stays free. Throws where that fails, and the reason of
 * `signal` once it is aborted.
 */
export async function writePdf(
  picture: Picture,
  {
    transparent,
    signal,
  }: { readonly transparent: boolean; readonly signal?: AbortSignal | undefined },
): Promise<Blob> {
  signal?.throwIfAborted();
  const pages = [picture, ...(picture.following ?? [])].map((page) => toPage(page, transparent));
  const elements = pages.flatMap((page) => page.elements);
  const [fonts, images] = await Promise.all([fetchFonts(elements), prepareImages(elements)]);
  signal?.throwIfAborted();
  const { dir } = picture;
  const facts = toFacts(picture);
  const sheet = toRequest({ dir, facts, pages, fonts, images });
  const pieces = await requestLetters({ task: 'pdf', ...sheet }, signal);
  return new Blob(pieces, { type: 'application/pdf' });
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
