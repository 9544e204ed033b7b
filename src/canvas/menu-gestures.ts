import type { Core, EventObject } from 'cytoscape';
import { isByTouch, selectionOf } from './gestures';
import { type OnMenu, toMenuRequest } from './menu-request';

/**
 * Asks for a menu where the second button of a mouse is pressed, or a finger is lifted that has
 * rested and not moved: a drag stays a drag. Gives the function that undoes the connection.
 */
export function connectMenu(cy: Core, onMenu: OnMenu): () => void {
  let pressed: EventObject | null = null;
  let isHeld = false;
  const ask = (event: EventObject) =>
    onMenu(toMenuRequest(cy, selectionOf(event.target), event.renderedPosition));
  const onPress = (event: EventObject) => {
    isHeld = false;
    pressed = isByTouch(event) ? null : event;
  };
  const onHold = (event: EventObject) => {
    isHeld = isByTouch(event);
  };
  const onTap = (event: EventObject) => {
    if (isHeld) ask(event);
    isHeld = false;
  };
  // The browser says when a press asks for a menu: Ctrl with the first button does on some systems.
  const onContextMenu = (event: Event) => {
    event.preventDefault();
    if (pressed) ask(pressed);
    pressed = null;
  };
  const container = cy.container();
  container?.addEventListener('contextmenu', onContextMenu);
  cy.on('cxttapstart tapstart', onPress);
  cy.on('taphold', onHold);
  cy.on('tap', onTap);
  return () => {
    container?.removeEventListener('contextmenu', onContextMenu);
    cy.off('cxttapstart tapstart', onPress);
    cy.off('taphold', onHold);
    cy.off('tap', onTap);
  };
}
