import type { Core } from 'cytoscape';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { Locale } from '~/i18n/locale';
import { withMessages } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { AppStore } from '~/store/app-store';
import { selectCamera, type WindowId } from '~/store/camera-slice';
import { selectDrawnPart, selectView } from '~/store/selectors';
import { useAppStore } from '~/store/use-app';
import type { Point, Selection } from '~/view/view';
import { fromElementId, toElementId } from './element-id';
import { findInDirection, type GraphCommand, type PlacedNode, toCommand } from './keyboard';
import { type OnMenu, toMenuRequest } from './menu-request';
import type { GraphViewScope } from './use-graph-view';

/** What the keyboard does in the graph, and what a screen reader is told of it. */
export interface GraphKeys {
  readonly spoken: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the attention on the selected line, or else an actor, when the graph is entered by keys. */
  readonly onEnter: () => void;
}

/** What keys ask of whatever stands around the graph. */
interface Asked {
  readonly onMenu?: OnMenu | undefined;
  /** The details of what is selected already. */
  readonly onDetails?: (() => void) | undefined;
}

/** Moves about the graph by keys. The actor last pointed at is where relations are cycled. */
export function useGraphKeys(
  cy: Core | null,
  { window }: Pick<GraphViewScope, 'window'>,
  { onMenu, onDetails }: Asked,
): GraphKeys {
  const store = useAppStore();
  const locale = useLocale();
  const [spoken, setSpoken] = useState('');
  const anchor = useRef<ActorId | null>(null);
  const latest = useRef<Selection | null>(null);

  const pointAt = useCallback(
    (to: Selection) => {
      if (to.type === 'actor') anchor.current = to.id;
      const state = store.getState();
      state.hover(to);
      if (cy) reveal(cy, store, to, window);
      latest.current = to;
      speak(to, store, locale).then(
        (said) => latest.current === to && setSpoken(said),
        // Without the part that makes sentences the graph is moved about in silence.
        () => {},
      );
    },
    [cy, store, window, locale],
  );

  const onEnter = useCallback(() => {
    const { selection } = selectView(store.getState());
    if (cy && selection?.type === 'line' && isDrawn(cy, selection)) return pointAt(selection);
    const start = cy && findStart(cy, store, anchor.current);
    if (start) pointAt({ type: 'actor', id: start });
  }, [cy, store, pointAt]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const command = toCommand(event.nativeEvent);
      if (!cy || !command || event.target !== event.currentTarget) return;
      const isDone = perform(cy, store, command, anchor.current, { pointAt, onMenu, onDetails });
      if (!isDone) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [cy, store, pointAt, onMenu, onDetails],
  );
  return { spoken, onKeyDown, onEnter };
}

/** What is said of an actor or line, by a part that is loaded when keys are first used. */
async function speak(to: Selection, store: AppStore, locale: Locale): Promise<string> {
  const { speakSelection } = await withMessages(import('./speak-selection'));
  return speakSelection(to, store.getState(), locale);
}

/** What keys do besides changing the store. */
interface Doing extends Asked {
  readonly pointAt: (to: Selection) => void;
}

/** Does what a key asks; false where there is nothing to do, so that the key is left to the page. */
function perform(
  cy: Core,
  store: AppStore,
  command: GraphCommand,
  anchor: ActorId | null,
  { pointAt, onMenu, onDetails }: Doing,
): boolean {
  const { fly, focusOn } = store.getState();
  const actor = findStart(cy, store, anchor);
  switch (command.type) {
    case 'zoom':
      fly(command.to);
      return true;
    case 'clear':
      return clear(store);
    case 'open':
      return open(store, actor, onDetails);
    case 'focus':
      if (actor) focusOn({ actor, steps: 1 });
      return actor !== undefined;
    case 'menu':
      onMenu?.(toMenuRequest(cy, findPointed(store, actor)));
      return true;
    case 'cycle': {
      const line = actor && findNextLine(store, actor, command.by);
      if (line) pointAt(line);
      return true;
    }
    case 'step': {
      const next = actor && findNeighbour(cy, actor, command.direction);
      if (next) pointAt({ type: 'actor', id: next });
      return true;
    }
  }
}

function clear(store: AppStore): boolean {
  const { hovered, hover, select, focusOn } = store.getState();
  const { selection, focus, story } = selectView(store.getState());
  if (story) return false;
  if (selection) select(null);
  else if (focus) focusOn(null);
  else if (hovered) hover(null);
  return Boolean(selection || focus || hovered);
}

/**
 * Selects what is pointed at. Of what already is, a line's details are asked for; an actor is
 * looked at with its neighbourhood first, and a group opened.
 */
function open(store: AppStore, actor: ActorId | undefined, onDetails: Asked['onDetails']): boolean {
  const { select, enter } = store.getState();
  const { selection, focus } = selectView(store.getState());
  const target = findPointed(store, actor);
  if (!target) return false;
  const isSelected = selection?.type === target.type && selection.id === target.id;
  if (!isSelected) select(target);
  else if (target.type === 'actor' && focus?.actor !== target.id) enter(target.id);
  else onDetails?.();
  return true;
}

/** What keys have pointed at, or else the selected line, or the actor that they start from. */
function findPointed(store: AppStore, actor: ActorId | undefined): Selection | null {
  const state = store.getState();
  const { selection } = selectView(state);
  const line = selection?.type === 'line' ? selection : null;
  return state.hovered ?? line ?? (actor ? { type: 'actor', id: actor } : null);
}

/** The actor that keys start from: the one pointed at, selected, or else the heaviest drawn. */
function findStart(cy: Core, store: AppStore, anchor: ActorId | null): ActorId | undefined {
  const { hovered } = store.getState();
  const { selection } = selectView(store.getState());
  const wished = [
    hovered?.type === 'actor' ? hovered.id : null,
    anchor,
    selection?.type === 'actor' ? selection.id : null,
  ].find((id) => id !== null && isDrawn(cy, { type: 'actor', id }));
  if (wished) return wished;
  const heaviest = cy.nodes(':visible').max((node) => node.data('weight'));
  const found = heaviest.ele && fromElementId(heaviest.ele.id());
  return found?.type === 'actor' ? found.id : undefined;
}

function isDrawn(cy: Core, selection: Selection): boolean {
  return cy.getElementById(toElementId(selection)).is(':visible');
}

function findNeighbour(cy: Core, actor: ActorId, direction: Point): ActorId | undefined {
  const standing = cy
    .nodes(':visible')
    .toArray()
    .flatMap((node): PlacedNode<ActorId>[] => {
      const found = fromElementId(node.id());
      return found?.type === 'actor' ? [{ id: found.id, ...node.position() }] : [];
    });
  const from = standing.find(({ id }) => id === actor);
  return from && findInDirection(from, direction, standing);
}

function findNextLine(store: AppStore, actor: ActorId, by: 1 | -1): Selection | undefined {
  const state = store.getState();
  const lines = selectDrawnPart(state).actors.get(actor)?.lines ?? [];
  const now = lines.findIndex(({ id }) => state.hovered?.id === id);
  const start = now === -1 && by === -1 ? lines.length : now;
  const line = lines[(start + by + lines.length) % lines.length];
  return line && { type: 'line', id: line.id };
}

/** Brings what is pointed at into the window where it is outside. */
function reveal(cy: Core, store: AppStore, to: Selection, window: WindowId): void {
  const element = cy.getElementById(toElementId(to));
  if (element.empty()) return;
  const { x1, y1, x2, y2 } = element.renderedBoundingBox({ includeLabels: false });
  const isOutside = x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height();
  const state = store.getState();
  if (isOutside && selectCamera(state, window)) state.fly(to, window);
}
