/** How exactly the edge of what covers something is found, in pixels. */
const STEP = 6;

/** How much of an element, from its foot upwards, lies under something else; in pixels. */
export function findCovered(element: Element): number {
  const { left, width, top, bottom } = element.getBoundingClientRect();
  for (let y = bottom - 1; y > top; y -= STEP)
    if (element.contains(document.elementFromPoint(left + width / 2, y))) return bottom - 1 - y;
  return 0;
}
