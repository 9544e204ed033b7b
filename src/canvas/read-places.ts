import type { Point } from '~/view/view';
import type { Drawing } from './drawing';
import { fromElementId } from './element-id';

/** Where the actors of a drawing stand on its plane, by id, to the tenth of a unit. */
export function readPlaces({ cy }: Pick<Drawing, 'cy'>): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const node of cy.nodes().toArray()) {
    const element = fromElementId(node.id());
    const { x, y } = node.position();
    if (element?.type === 'actor') places.set(element.id, { x: round(x), y: round(y) });
  }
  return places;
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10 || 0;
}
