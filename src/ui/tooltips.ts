import './tooltips.css';

/** What has a tooltip carries its words in this attribute. */
const TIP = 'data-tip';

const ID = 'tooltip';

/** How long a pointer rests before it is told, in milliseconds. */
const RESTING = 500;

/** The pixels between a tooltip and what it is about, and the edge of the window. */
const GAP = 6;

/** Keys that take the keyboard from one control to the next. */
const MOVING = /^(?:Tab|Home|End|Arrow.*)$/;

/**
 * Tells what a control does when a mouse rests on it or the keyboard comes to it, in the words of
 * its `data-tip`: above all else, inside the window, until it is left, pressed or Escape is. A
 * finger has the control's name. Until the returned function is called.
 */
export function startTooltips(page: Document): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  const tooltip = page.createElement('div');
  let about: HTMLElement | null = null;
  let isMovedByKey = false;
  let resting = 0;

  const hide = () => {
    window.clearTimeout(resting);
    if (about?.getAttribute('aria-describedby') === ID) about.removeAttribute('aria-describedby');
    about = null;
    tooltip.remove();
  };
  const show = (control: HTMLElement) => {
    const words = control.getAttribute(TIP);
    if (!words || !control.isConnected) return;
    about = control;
    const { lang, dir } = control.closest<HTMLElement>('[lang]') ?? page.documentElement;
    Object.assign(tooltip, {
      id: ID,
      role: 'tooltip',
      className: 'tooltip',
      textContent: words,
      lang,
      dir,
    });
    tooltip.popover = 'manual';
    const isSaid = words === control.getAttribute('aria-label');
    if (!isSaid && !control.hasAttribute('aria-describedby'))
      control.setAttribute('aria-describedby', ID);
    page.body.append(tooltip);
    tooltip.showPopover();
    place(tooltip, control);
  };
  const showSoon = (control: HTMLElement) => {
    window.clearTimeout(resting);
    resting = window.setTimeout(() => show(control), RESTING);
  };
  const onOver = ({ target, pointerType }: PointerEvent) => {
    // The pointer may go over to the words, to read them magnified.
    if (pointerType === 'touch' || target === tooltip) return;
    const control = controlOf(target);
    if (control === about && about) return;
    hide();
    if (control) showSoon(control);
  };
  const onFocus = ({ target }: FocusEvent) => {
    hide();
    const control = isMovedByKey ? controlOf(target) : null;
    if (control?.matches(':focus-visible')) show(control);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    isMovedByKey = MOVING.test(key);
    if (!isMovedByKey) hide();
  };
  page.addEventListener('pointerover', onOver, options);
  page.addEventListener('focusin', onFocus, options);
  page.addEventListener('keydown', onKey, options);
  const onPress = () => {
    isMovedByKey = false;
    hide();
  };
  page.addEventListener('pointerdown', onPress, options);
  for (const left of ['focusout', 'scroll', 'wheel']) page.addEventListener(left, hide, options);
  page.documentElement.addEventListener('pointerleave', hide, { signal: listening.signal });
  return () => {
    listening.abort();
    hide();
  };
}

function controlOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`[${TIP}]`) : null;
}

/** Below the control, or above where there is no room, and never past an edge of the window. */
function place(tooltip: HTMLElement, control: HTMLElement): void {
  const { left, width, top, bottom } = control.getBoundingClientRect();
  const { clientWidth, clientHeight } = control.ownerDocument.documentElement;
  const { offsetWidth, offsetHeight } = tooltip;
  const hasRoomBelow = bottom + GAP + offsetHeight + GAP <= clientHeight;
  const x = Math.min(left + width / 2 - offsetWidth / 2, clientWidth - offsetWidth - GAP);
  const y = hasRoomBelow ? bottom + GAP : top - GAP - offsetHeight;
  tooltip.style.left = `${Math.max(GAP, x)}px`;
  tooltip.style.top = `${Math.max(GAP, y)}px`;
}
