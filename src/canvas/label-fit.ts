import type { Core, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { basemapOf, localeOf } from './basemap';
import { LABEL_SIZE } from './label';
import { findNameRoom, type NamedMark, type NameSide } from './name-room';
import { PLACED } from './run-layout';

/** The least size of names on the screen, in CSS pixels. */
export const LEAST_LABEL = 11;

/** Up to so many actors an arrangement leaves room for their names at the usual size. */
export const MOST_WITH_ROOM = 200;

/** Sent to a drawing when its names have been set anew. */
export const NAMED = 'named';

/** The classes of names that stand elsewhere than usual, or wait. */
const SIDE_CLASSES: Readonly<Record<NameSide | 'nowhere', string>> = {
  below: '',
  above: 'named-above',
  right: 'named-right',
  left: 'named-left',
  nowhere: 'unnamed',
};

/** How much larger than usual letters are on the plane, so that they are not too small on the screen. */
export function toLabelScale(zoom: number): number {
  return Math.max(1, LEAST_LABEL / (LABEL_SIZE * zoom));
}

/** How much larger than usual letters are in a drawing now. */
function labelScaleOf(cy: Core): number {
  return (cy.scratch(SCALE) as number | undefined) ?? 1;
}

/** The size of an element's letters on the plane now, as a stylesheet asks for it. */
export function toFontSize(element: SingularElementReturnValue): number {
  return LABEL_SIZE * labelScaleOf(element.cy());
}

/**
 * Sets names for a zoom: never smaller on the screen than can be read. Where they are larger on the
 * plane than the arrangement has room for, a name stands at another side of its mark, and where
 * there is no room at all it waits, the lightest first, until it is pointed at or there is.
 */
export function fitLabels(cy: Core, zoom = cy.zoom()): void {
  const scale = toLabelScale(zoom);
  const marks = readMarks(cy);
  const sides = findSides(cy, marks, scale);
  cy.batch(() => {
    for (const { node, id } of marks) {
      const name = SIDE_CLASSES[sides ? (sides.get(id) ?? 'nowhere') : 'below'];
      if (node.scratch(SIDE) === name) continue;
      node.removeClass(String(node.scratch(SIDE) ?? ''));
      node.scratch(SIDE, name).addClass(name);
    }
    if (scale !== labelScaleOf(cy)) {
      cy.scratch(SCALE, scale);
      updateStyle(cy.elements(LETTERED));
    }
  });
  cy.emit(NAMED);
}

const SCALE = '_labelScale';
const SIDE = '_nameSide';

/** What letters are drawn of. */
const LETTERED = 'node, edge[number != ""], edge.selected, edge.hovered, edge.keyboard-focused';

/** The side that each name stands at; undefined where all have room at the usual one. */
export function findSides(
  cy: Core,
  marks: readonly DrawnMark[],
  scale: number,
): ReadonlyMap<string, NameSide> | undefined {
  if (scale === 1 && marks.length <= MOST_WITH_ROOM) return undefined;
  const sides = findNameRoom(marks, scale);
  return basemapOf(cy)?.improveSides?.(cy, { marks, sides, scale, locale: localeOf(cy) }) ?? sides;
}

/** The mark of an actor that is drawn. */
export interface DrawnMark extends NamedMark {
  readonly node: NodeSingular;
}

/** The marks that are shown now. */
export function readMarks(cy: Core): readonly DrawnMark[] {
  return (cy.nodes().toArray() as NodeSingular[])
    .filter((node) => node.data(PLACED) && !node.hasClass('hidden'))
    .map((node) => {
      const { x, y } = node.position();
      const { size, nameWidth, nameHeight, weight } = node.data();
      return { id: node.id(), node, x, y, radius: size / 2, nameWidth, nameHeight, weight };
    });
}

/** How many names that should be seen have no room. */
export function countUnnamed(cy: Core): number {
  return cy.nodes('.unnamed').not('.hidden').length;
}

/** Has what a style computes for elements computed anew; Cytoscape's types leave it out. */
function updateStyle(elements: unknown): void {
  (elements as { updateStyle(): void }).updateStyle();
}
