import { toFacts } from './picture-facts';
import type { Picture } from './picture-format';
import { SvgContext } from './svg-context';
import { fetchDataUri } from './svg-data-uri';
import { embedFonts } from './svg-fonts';
import { roundLength, type SvgElement, toMarkup } from './svg-markup';
import { toRdf } from './xmp';

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

/** A picture as the text of an SVG file that needs nothing beside it: fonts and flags are within. */
export async function toSvg(
  picture: Picture,
  { transparent }: { readonly transparent: boolean },
): Promise<string> {
  const context = recordPicture(picture, { transparent });
  const [style, elements] = await Promise.all([
    embedFonts(context.elements),
    Promise.all(context.elements.map(embedImage)),
  ]);
  const [width, height] = [roundLength(picture.width), roundLength(picture.height)];
  const paper = { tag: 'rect', attributes: { width, height, fill: picture.paper } };
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
      ...elements.filter((element) => element !== undefined),
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(root)}\n`;
}

/** What a picture draws, as SVG elements in the order they are drawn. */
export function recordPicture(
  picture: Picture,
  { transparent }: { readonly transparent: boolean },
): Pick<SvgContext, 'elements' | 'clips'> {
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('This browser gives no canvas to measure text on.');
  const context = new SvgContext(ruler, transparent ? undefined : picture.paper);
  picture.draw(context as unknown as CanvasRenderingContext2D);
  return context;
}

/** The element with its image inside it; undefined where the image cannot be had. */
async function embedImage(element: SvgElement): Promise<SvgElement | undefined> {
  if (element.tag !== 'image') return element;
  const uri = await fetchDataUri(String(element.attributes['xlink:href']));
  if (uri === undefined) return undefined;
  return { ...element, attributes: { ...element.attributes, 'xlink:href': uri } };
}
