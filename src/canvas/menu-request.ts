import type { Core } from 'cytoscape';
import type { Point, Selection } from '~/view/view';
import { toElementId } from './element-id';

/** A reader's wish to see what can be done with something drawn. */
export interface MenuRequest {
  /** An actor or a line; null for the background. */
  readonly subject: Selection | null;
  /** Where the actor stands on the plane; null for anything else and in other views. */
  readonly place: Point | null;
  /** Where the menu belongs, in pixels of the page's window. */
  readonly at: Point;
  /** What the keyboard goes back to. */
  readonly origin: HTMLElement | null;
}

/** Hears of a {@link MenuRequest}. */
export type OnMenu = (request: MenuRequest) => void;

/** A request at a point of the drawing; without one, at the subject itself. */
export function toMenuRequest(cy: Core, subject: Selection | null, rendered?: Point): MenuRequest {
  const container = cy.container();
  const { left = 0, top = 0 } = container?.getBoundingClientRect() ?? {};
  const { x, y } = rendered ?? standing(cy, subject);
  return {
    subject,
    place: subject?.type === 'actor' ? { ...elementOf(cy, subject).position() } : null,
    at: { x: left + x, y: top + y },
    origin: container?.closest<HTMLElement>('[role="application"]') ?? null,
  };
}

/** Where a subject is drawn, in pixels of the drawing; the middle for the background. */
function standing(cy: Core, subject: Selection | null): Point {
  if (!subject) return { x: cy.width() / 2, y: cy.height() / 2 };
  const element = elementOf(cy, subject);
  return subject.type === 'actor' ? element.renderedPosition() : element.renderedMidpoint();
}

function elementOf(cy: Core, subject: Selection) {
  return cy.$id(toElementId(subject));
}
