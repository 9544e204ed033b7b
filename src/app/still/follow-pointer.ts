/** Where a pointer was, in CSS pixels of the window. */
type Spot = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What was pointed at and pressed before there was anybody to hear of it. */
interface PointerRecord {
  /** Presses are heard by others from now on. */
  readonly stop: () => void;
  /** Passes the last press on to what stands there now, and where the pointer is. */
  readonly replay: () => void;
}

/**
 * Remembers where the reader points and has pressed. What the program hears itself is left to it, but
 * for the plane, on which nothing is drawn yet.
 */
export function followPointer(): PointerRecord {
  let pressed: Spot | undefined;
  let pointed: Spot | undefined;
  const onClick = (event: MouseEvent) => {
    if (!isHeard(event)) pressed = event;
  };
  const onMove = (event: MouseEvent) => {
    pointed = event;
  };
  addEventListener('click', onClick, true);
  addEventListener('mousemove', onMove, true);
  const stop = () => removeEventListener('click', onClick, true);
  return {
    stop,
    replay: () => {
      stop();
      removeEventListener('mousemove', onMove, true);
      if (pressed)
        for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) send(type, pressed);
      if (pointed) send('mousemove', pointed);
    },
  };
}

function isHeard({ target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('#root') !== null && target.closest('.graph-drawing') === null;
}

function send(type: string, { clientX, clientY }: Spot): void {
  const init = { bubbles: true, cancelable: true, view: window, clientX, clientY };
  document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent(type, init));
}
