import { requestLetters } from '../letters-request';
import { fetchFonts } from '../pdf/font-files';
import { leavesOf, mapLeaves, type SvgElement } from '../svg/svg-markup';

/** Elements with every `text` as the shapes of its letters, which a worker sets. */
export async function outlineElements(
  elements: readonly SvgElement[],
  signal: AbortSignal | undefined,
): Promise<readonly SvgElement[]> {
  const texts = leavesOf(elements).filter(({ tag }) => tag === 'text');
  const fonts = await fetchFonts(texts);
  signal?.throwIfAborted();
  const outlines = await requestLetters({ task: 'outlines', texts, fonts }, signal);
  const outlineOf = new Map(texts.map((text, index) => [text, outlines[index]]));
  return mapLeaves(elements, (leaf) => (leaf.tag === 'text' ? outlineOf.get(leaf) : leaf));
}
