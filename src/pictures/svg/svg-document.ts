import { takeSteps } from '~/base/steps';
import { drawSteps } from '../drawing-group';
import type { Picture, PictureOptions } from '../formats/picture-format';
import { toFacts } from '../metadata/picture-facts';
import { toRdf } from '../metadata/xmp';
import { SvgContext } from './svg-context';
import { embedFonts, fetchDataUri } from './svg-fonts';
import { PAPER_ID } from './svg-groups';
import { leavesOf, mapLeaves, roundLength, type SvgElement, toMarkup } from './svg-markup';

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

/**
 * A picture as the text of an SVG file that needs nothing beside it: fonts and flags are within. With
 * `outlines` letters are shapes, which need no font. Throws the reason of `signal` once it is aborted.
 */
export async function toSvg(
  picture: Picture,
  { transparent, outlines = false, ...options }: Omit<PictureOptions, 'scale'>,
): Promise<string> {
  const context = await recordPicture(picture, { transparent, signal: options.signal });
  const drawn = outlines ? await toOutlines(context.elements, options) : context.elements;
  const leaves = leavesOf(drawn);
  const [style, images] = await Promise.all([embedFonts(leaves), embedImages(leaves)]);
  const elements = mapLeaves(drawn, (leaf) =>
    leaf.tag === 'image' ? images.get(leaf) : withNarrowFont(leaf),
  );
  const [width, height] = [roundLength(picture.width), roundLength(picture.height)];
  const paper = { tag: 'rect', attributes: { id: PAPER_ID, width, height, fill: picture.paper } };
  const root: SvgElement = {
    tag: 'svg',
    attributes: {
      ...NAMESPACES,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: picture.lang,
      'xml:lang': picture.lang,
    },
    content: [
      { tag: 'title', attributes: {}, content: picture.title },
      { tag: 'desc', attributes: {}, content: picture.description },
      { tag: 'metadata', attributes: {}, content: [toRdf(toFacts(picture))] },
      ...(style ? [style] : []),
      ...(context.clips.length > 0
        ? [{ tag: 'defs', attributes: {}, content: context.clips }]
        : []),
      ...(transparent ? [] : [paper]),
      ...elements,
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(root)}\n`;
}

/**
 * What a picture draws, as SVG elements in the order they are drawn; with pauses where there is much
 * of it. Rejects with the reason of `signal` once that is aborted.
 */
export async function recordPicture(
  picture: Picture,
  { transparent, signal }: Pick<PictureOptions, 'transparent' | 'signal'>,
): Promise<Pick<SvgContext, 'elements' | 'clips'>> {
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('This browser gives no canvas to measure text on.');
  const context = new SvgContext(ruler, transparent ? undefined : picture.paper);
  await takeSteps(drawSteps(picture, context as unknown as CanvasRenderingContext2D), signal);
  return context;
}

/**
 * A text that names a narrow font before those that mean any: programs that know neither the fonts
 * within nor the length of a text then seldom take more than its room.
 */
function withNarrowFont(element: SvgElement): SvgElement {
  const { 'font-family': families } = element.attributes;
  if (element.tag !== 'text' || families === undefined) return element;
  const family = String(families).replace(ANY_FONT, `'DejaVu Sans Condensed', $&`);
  return { ...element, attributes: { ...element.attributes, 'font-family': family } };
}

/** The families at the end of a list that stand for whatever there is. */
const ANY_FONT = /(?:system-ui, )?sans-serif$/;

/** Loaded on use: it brings the fonts and what sets them. */
async function toOutlines(
  elements: readonly SvgElement[],
  options: Pick<PictureOptions, 'letters' | 'signal'>,
): Promise<readonly SvgElement[]> {
  const { outlineElements } = await import('../outlines/outline-elements');
  return outlineElements(elements, options);
}

/** Each of the elements that is an image, with that inside it; those that cannot be had are left out. */
async function embedImages(
  elements: readonly SvgElement[],
): Promise<ReadonlyMap<SvgElement, SvgElement>> {
  const images = elements.filter(({ tag }) => tag === 'image');
  const embedded = await Promise.all(images.map(embedImage));
  return new Map(
    images.flatMap((image, index) => {
      const found = embedded[index];
      return found ? [[image, found] as const] : [];
    }),
  );
}

/** The element with its image inside it; undefined where the image cannot be had. */
async function embedImage(element: SvgElement): Promise<SvgElement | undefined> {
  const uri = await fetchDataUri(String(element.attributes['xlink:href']));
  if (uri === undefined) return undefined;
  return { ...element, attributes: { ...element.attributes, 'xlink:href': uri } };
}
