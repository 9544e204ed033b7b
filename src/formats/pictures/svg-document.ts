import type { Picture } from './picture-format';
import { SvgContext } from './svg-context';
import { fetchDataUri } from './svg-data-uri';
import { embedFonts } from './svg-fonts';
import { roundLength, type SvgElement, toMarkup } from './svg-markup';

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

/** A picture as the text of an SVG file that needs nothing beside it: fonts and flags are within. */
export async function toSvg(
  picture: Picture,
  { transparent }: { readonly transparent: boolean },
): Promise<string> {
  const context = draw(picture);
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

function draw(picture: Picture): SvgContext {
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('This browser gives no canvas to measure text on.');
  const context = new SvgContext(ruler);
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
