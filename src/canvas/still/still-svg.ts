import { type SvgElement, toMarkup } from '~/pictures/svg/svg-markup';
import type { Palette } from '~/ui/palette';
import type { StillDrawing } from './draw-still';

/** Colours that stand for those of the page's look, which its stylesheet gives them. */
export const STAND_INS: Palette = {
  paper: '#000001',
  ink: '#000002',
  inkSoft: '#000003',
  rule: '#000004',
  land: '#000005',
  with: '#000006',
  against: '#000007',
  neither: '#000008',
};

/** What stands in for each colour, as the classes of `still.css` name it. */
const COLOUR_NAMES = new Map(
  Object.entries(STAND_INS).map(([name, colour]) => [colour, name === 'inkSoft' ? 'soft' : name]),
);

/** What is alike in all texts and lines, and stands in `still.css` or on the drawing itself. */
const ALIKE = new Set([
  'font-family',
  'font-size',
  'font-weight',
  'stroke-linejoin',
  'stroke-miterlimit',
  'clip-path',
  'preserveAspectRatio',
]);

/** The size of letters in pixels of the plane. */
const LETTERS = 12;

/**
 * A drawing in each language as one SVG element: what differs stands in it once for each, named in
 * `data-in`, all else once. Colours are classes. Its box is told for each language, since names are
 * of different lengths.
 */
export function toStillSvg(
  { id, aspect }: { readonly id: string; readonly aspect: number },
  drawings: Readonly<Record<string, StillDrawing>>,
): string {
  const entries = Object.entries(drawings);
  const [first] = Object.values(drawings);
  if (!first) throw new Error('A drawing in no language is none.');
  const { x1, y1, x2, y2 } = first.box;
  const boxes = entries.map(([locale, { box }]) => [locale, toNumbers(box)]);
  const scale = Math.round(first.scale * 100) / 100;
  return toMarkup({
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'still-drawing',
      viewBox: toNumbers({ x1, y1, x2: x2 - x1, y2: y2 - y1 }).join(' '),
      'font-size': toShort(LETTERS * first.scale),
      'text-anchor': 'middle',
      'data-preset': id,
      'data-aspect': aspect,
      'data-scale': scale,
      'data-boxes': JSON.stringify(Object.fromEntries(boxes)),
    },
    content: mergeLanguages(
      entries.map(([locale, { elements }]) => ({ locale, elements: elements.flatMap(toSlim) })),
    ).flatMap(withoutGroups),
  });
}

function toNumbers({ x1, y1, x2, y2 }: StillDrawing['box']): readonly number[] {
  return [x1, y1, x2, y2].map(toShort);
}

function toShort(length: number): number {
  return Math.round(length * 10) / 10;
}

/** An element without what is alike in all of them; a halo is left to the text that it is of. */
function toSlim(element: SvgElement): readonly SvgElement[] {
  const { tag, attributes, content } = element;
  if (tag === 'g' && typeof content === 'object')
    return [{ tag, attributes, content: withoutPaper(content.flatMap(toSlim)) }];
  if (attributes['aria-hidden']) return [];
  const { fill, stroke, d, 'xlink:href': image, ...rest } = attributes;
  const isBold = tag === 'text' && rest['font-weight'] === '600';
  const classes = [
    ...(fill === undefined || fill === 'none' ? [] : [`fill-${nameColour(fill)}`]),
    ...(stroke === undefined ? [] : [`stroke-${nameColour(stroke)}`]),
    ...(isBold ? ['bold'] : []),
  ];
  const kept = Object.entries(rest).filter(
    ([name, value]) => !ALIKE.has(name) && !(name === 'text-anchor' && value === 'middle'),
  );
  const shape = image === undefined ? toShape(tag, d) : toFlag(String(image));
  return [
    {
      tag: shape.tag,
      attributes: {
        class: classes.join(' ') || undefined,
        ...shape.attributes,
        ...Object.fromEntries(
          kept.map(([name, value]) => [name, typeof value === 'number' ? toShort(value) : value]),
        ),
      },
      ...(content === undefined ? {} : { content }),
    },
  ];
}

function nameColour(colour: string | number): string {
  const name = COLOUR_NAMES.get(String(colour));
  if (!name) throw new Error(`The colour ${colour} stands in for none of the page's look.`);
  return name;
}

type Shape = Pick<SvgElement, 'tag' | 'attributes'>;

/** A path with short numbers; one of four quarters of a circle as that. */
function toShape(tag: string, path: string | number | undefined): Shape {
  if (path === undefined) return { tag, attributes: {} };
  const d = String(path);
  const numbers = [...d.matchAll(/-?[\d.]+/g)].map(Number);
  if (/^M[^A-Z]+(C[^A-Z]+){4}Z$/.test(d)) {
    const [right = 0, cy = 0] = numbers;
    const left = numbers[12] ?? 0;
    const [cx, r] = [(left + right) / 2, (right - left) / 2];
    return { tag: 'circle', attributes: { cx: toShort(cx), cy: toShort(cy), r: toShort(r) } };
  }
  return {
    tag,
    attributes: { d: d.replace(/-?[\d.]+/g, (number) => String(toShort(Number(number)))) },
  };
}

/** A flag, which the page holds once for all drawings. */
function toFlag(address: string): Shape {
  return { tag: 'use', attributes: { href: `#flag-${/(\w+)\.svg$/.exec(address)?.[1]}` } };
}

/** What is drawn without the paper that lies under a flag. */
function withoutPaper(content: readonly SvgElement[]): readonly SvgElement[] {
  return content[1]?.tag === 'use' ? content.slice(1) : content;
}

interface InLanguage {
  readonly locale: string;
  readonly elements: readonly SvgElement[];
}

/** The elements of all languages, those that are the same in all of them once. */
function mergeLanguages(languages: readonly InLanguage[]): readonly SvgElement[] {
  const [first] = languages;
  if (!first) return [];
  const { length } = first.elements;
  const isAlike = languages.every(({ elements }) => elements.length === length);
  if (!isAlike) return languages.flatMap(inLanguage);
  return first.elements.flatMap((element, index) => {
    const each = languages.map(({ locale, elements }) => ({
      locale,
      elements: elements.slice(index, index + 1),
    }));
    const isSame = new Set(each.map(({ elements }) => JSON.stringify(elements))).size === 1;
    if (isSame) return [element];
    if (element.tag !== 'g') return each.flatMap(inLanguage);
    const contents = each.map(({ locale, elements }) => ({ locale, elements: groupOf(elements) }));
    return [{ ...element, content: mergeLanguages(contents) }];
  });
}

function groupOf([group]: readonly SvgElement[]): readonly SvgElement[] {
  return typeof group?.content === 'object' ? group.content : [];
}

function inLanguage({ locale, elements }: InLanguage): readonly SvgElement[] {
  return elements.map((element) => ({
    ...element,
    attributes: { 'data-in': locale, ...element.attributes },
  }));
}

/** The groups that say whose mark or what a name is stay, the others leave what they hold. */
function withoutGroups(element: SvgElement): readonly SvgElement[] {
  const { tag, attributes, content } = element;
  if (tag !== 'g' || typeof content !== 'object') return [element];
  const inner = content.flatMap(withoutGroups);
  const actor = /^actor-(.+)/.exec(String(attributes.id))?.[1];
  if (actor) return [{ tag, attributes: { 'data-actor': actor }, content: inner }];
  if (attributes.id === 'labels')
    return [{ tag, attributes: { class: 'still-names' }, content: inner }];
  return inner;
}
