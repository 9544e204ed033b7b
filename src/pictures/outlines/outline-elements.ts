import type { PictureOptions } from '../formats/picture-format';
import { fetchFonts } from '../pdf/font-files';
import type { SvgElement } from '../svg/svg-markup';
import { leavesOf, mapLeaves } from '../svg/svg-markup';

/** Elements with every `text` as the shapes of its letters. */
export async function outlineElements(
  elements: readonly SvgElement[],
  { letters, signal }: Pick<PictureOptions, 'letters' | 'signal'>,
): Promise<readonly SvgElement[]> {
  const texts = leavesOf(elements).filter(({ tag }) => tag === 'text');
  const fonts = await fetchFonts(texts);
  signal?.throwIfAborted();
  const setter = letters ?? (await import('../letter-setter')).lettersHere;
  const outlines = await setter.outlines({ texts, fonts }, signal);
  const outlineOf = new Map(texts.map((text, index) => [text, outlines[index]]));
  return mapLeaves(elements, (leaf) => (leaf.tag === 'text' ? outlineOf.get(leaf) : leaf));
}
