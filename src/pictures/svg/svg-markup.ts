import { escapeXml } from '~/base/xml-text';

/** An element of an SVG file; attributes that are undefined are left out. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content?: string | readonly SvgElement[];
}

/** A coordinate or length to a hundredth of a CSS pixel; what is no number becomes 0. */
export function roundLength(length: number): number {
  return Number.isFinite(length) ? Math.round(length * 100) / 100 : 0;
}

/** Elements without their groups, in the order they are drawn. */
export function leavesOf(elements: readonly SvgElement[]): readonly SvgElement[] {
  return elements.flatMap((element) =>
    element.tag === 'g' && typeof element.content === 'object'
      ? leavesOf(element.content)
      : [element],
  );
}

/** Elements with each that is no group made into another, or left out where that is undefined; groups stay unless they are empty. */
export function mapLeaves(
  elements: readonly SvgElement[],
  change: (leaf: SvgElement) => SvgElement | undefined,
): readonly SvgElement[] {
  return elements.flatMap((element): readonly SvgElement[] => {
    if (element.tag !== 'g' || typeof element.content !== 'object') {
      const changed = change(element);
      return changed ? [changed] : [];
    }
    const content = mapLeaves(element.content, change);
    return content.length > 0 ? [{ ...element, content }] : [];
  });
}

/** An element as SVG text. */
export function toMarkup({ tag, attributes, content }: SvgElement): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  if (content === undefined) return `<${tag}${written}/>`;
  const inner = typeof content === 'string' ? escapeXml(content) : content.map(toMarkup).join('');
  return `<${tag}${written}>${inner}</${tag}>`;
}
