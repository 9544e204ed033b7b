import type { Core, NodeSingular } from 'cytoscape';
import { type Box, isOverlap } from '~/base/box';
import { LABEL_GAP } from '~/layout/node-box';
import { LABEL_SIZE } from './label';

/** The least size of names on the screen, in CSS pixels. */
export const LEAST_LABEL = 11;

/** More names than that are not set one by one: they are seen where they are large enough. */
const MOST = 600;

/** Sent to a drawing when its names have been set anew. */
export const NAMED = 'named';

/** Where a name may stand beside its mark, as classes, the usual place first. */
const SIDES = ['', 'named-above', 'named-right', 'named-left'] as const;
const SIDE_CLASSES = SIDES.join(' ');

/** How much larger than usual letters are on the plane, so that they are not too small on the screen. */
export function toLabelScale(zoom: number): number {
  return Math.max(1, LEAST_LABEL / (LABEL_SIZE * zoom));
}

/**
 * Sets names for a zoom: never smaller on the screen than can be read. Where they are larger on the
 * plane than the arrangement has room for, a name stands at another side of its mark, and where
 * there is no room at all it waits, the lightest first, until it is pointed at or there is.
 */
export function fitLabels(cy: Core, zoom = cy.zoom()): void {
  const scale = cy.nodes().length > MOST ? 1 : toLabelScale(zoom);
  if (scale === Number(cy.scratch(SCALE) ?? 1) && scale === 1) return;
  cy.scratch(SCALE, scale);
  cy.batch(() => {
    cy.nodes().removeClass(`unnamed ${SIDE_CLASSES}`);
    if (scale === 1) cy.elements().removeStyle('font-size');
    else cy.elements().style('font-size', LABEL_SIZE * scale);
  });
  if (scale > 1) findRoom(cy);
  cy.emit(NAMED);
}

/** How many names that should be seen have no room. */
export function countUnnamed(cy: Core): number {
  return cy.nodes('.unnamed').not('.hidden').length;
}

const SCALE = '_labelScale';

function findRoom(cy: Core): void {
  const nodes = (cy.nodes(':visible').toArray() as NodeSingular[]).toSorted(
    (a, b) =>
      // Of equals not the one that was drawn first: that differs from page to page.
      Number(b.data('weight')) - Number(a.data('weight')) || (a.id() < b.id() ? -1 : 1),
  );
  const marks = nodes.map((node): Box => toBoxAround(node, node.width() / 2, node.height() / 2));
  const named: Box[] = [];
  cy.batch(() => {
    nodes.forEach((node, index) => {
      const { w, h } = node.boundingBox({ includeNodes: false, includeEdges: false });
      const side = SIDES.find((candidate) => {
        const box = toLabelBox(node, candidate, w, h);
        return (
          !named.some((other) => isOverlap(box, other)) &&
          !marks.some((mark, at) => at !== index && isOverlap(box, mark)) &&
          named.push(box)
        );
      });
      node.addClass(side ?? 'unnamed');
    });
  });
}

/** Cytoscape's boxes of labels reach so far beyond the letters, on each side. */
const BEYOND = 3;

function toLabelBox(
  node: NodeSingular,
  side: (typeof SIDES)[number],
  width: number,
  height: number,
): Box {
  const { x, y } = node.position();
  const reach = node.width() / 2 + LABEL_GAP - BEYOND;
  if (side === 'named-right' || side === 'named-left') {
    const start = side === 'named-right' ? x + reach : x - reach - width;
    return { x1: start, y1: y - height / 2, x2: start + width, y2: y + height / 2 };
  }
  const top = side === '' ? y + reach : y - reach - height;
  return { x1: x - width / 2, y1: top, x2: x + width / 2, y2: top + height };
}

function toBoxAround(node: NodeSingular, halfWidth: number, halfHeight: number): Box {
  const { x, y } = node.position();
  return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
}
