import { findListed } from '~/canvas/listed-subject';
import type { OnMenu } from '~/canvas/menu-request';
import type { Point } from '~/view/view';

/** How long a finger rests until it asks for a menu, in milliseconds. */
const REST_MS = 500;
/** How far it may tremble meanwhile, in pixels. */
const STILL = 10;

/** A finger that rests on something. */
interface Rest extends Point {
  readonly timer: number;
}

/**
 * Asks for the menus of actors and lines wherever views list them: by the second button of a mouse,
 * the menu key or Shift+F10, and a finger that rests, also where the browser makes nothing of that.
 * A quote under a finger is left to the browser, so that words can be marked. `signal` ends it.
 */
export function connectListedMenus(root: HTMLElement, onMenu: OnMenu, signal: AbortSignal): void {
  let rest: Rest | null = null;
  let hasRested = false;
  const ask = (target: EventTarget | null, at: Point): boolean => {
    const listed = target instanceof Element ? findListed(target) : undefined;
    if (!listed) return false;
    onMenu({ subject: listed.subject, place: null, at, origin: originIn(listed.holder) });
    return true;
  };
  const lift = () => {
    if (rest) window.clearTimeout(rest.timer);
    rest = null;
  };
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    capture = false,
  ) => root.addEventListener(type, listener, { capture, signal });
  listen('contextmenu', (event) => {
    if (isWords(event)) return;
    const isAsked = hasRested || ask(event.target, { x: event.clientX, y: event.clientY });
    if (isAsked) event.preventDefault();
    if (isAsked && rest) hasRested = true;
    lift();
  });
  listen('keydown', (event) => {
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (isMenuKey && ask(event.target, middleOf(event.target))) event.preventDefault();
  });
  listen('pointerdown', (event) => {
    lift();
    hasRested = false;
    const { target, clientX: x, clientY: y, pointerType, isPrimary } = event;
    if (pointerType !== 'touch' || !isPrimary || isQuote(target)) return;
    const timer = window.setTimeout(() => {
      rest = null;
      hasRested = ask(target, { x, y });
    }, REST_MS);
    rest = { x, y, timer };
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (rest && Math.hypot(clientX - rest.x, clientY - rest.y) > STILL) lift();
  });
  listen('pointerup', lift);
  listen('pointercancel', lift);
  // What a finger has rested on has not been pressed.
  const onClick = (event: Event) => {
    if (hasRested) event.stopPropagation();
    if (hasRested) event.preventDefault();
    hasRested = false;
  };
  listen('click', onClick, true);
  signal.addEventListener('abort', lift);
}

/** Whether a menu is wanted for words: those marked, or a quote under a finger. */
function isWords(event: MouseEvent): boolean {
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  return isTouch ? isQuote(event.target) : document.getSelection()?.isCollapsed === false;
}

function isQuote(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('q') !== null;
}

/** What of a listed thing takes the keyboard. */
function originIn(holder: HTMLElement): HTMLElement | null {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && holder.contains(focused)) return focused;
  return holder.matches('[tabindex], button') ? holder : holder.querySelector('a');
}

function middleOf(target: EventTarget | null): Point {
  if (!(target instanceof Element)) return { x: 0, y: 0 };
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
