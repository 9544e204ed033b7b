/**
 * Shows the first graph before the program is there, over the place where that will draw it, and
 * takes it away once that has; what the reader has pointed at and pressed meanwhile is passed on.
 * It is part of the script that runs before the page is painted. Only the view that the page opens
 * on by itself is there to be shown.
 */
(() => {
  const page = document.documentElement;
  const asked = new Set(new URLSearchParams(location.search).keys());
  for (const look of ['lang', 'theme']) asked.delete(look);
  const isShown = asked.size === 0 && !matchMedia('(forced-colors: active)').matches;
  page.dataset.still = 'off';

  const LETTERS = { size: 12, least: 11 };
  /** In ms. */
  const [FACES_PATIENCE, PATIENCE] = [600, 4000];
  type Box = readonly [x1: number, y1: number, x2: number, y2: number];
  interface Spot {
    readonly clientX: number;
    readonly clientY: number;
  }

  customElements.define(
    'still-end',
    class extends HTMLElement {
      connectedCallback(): void {
        const still = this.parentElement;
        if (!still) return;
        if (isShown) void whenMeasurable().then(() => start(still));
        else still.remove();
      }
    },
  );

  /**
   * Waits for the stylesheet, as the first frame does, and for the faces of letters as long as the
   * program does.
   */
  async function whenMeasurable(): Promise<void> {
    await new Promise(requestAnimationFrame);
    const faces = ['400', '600'].map((weight) =>
      document.fonts.load(`${weight} 12px "IBM Plex Sans", "IBM Plex Sans Arabic"`, 'Aع'),
    );
    const late = new Promise((resolve) => setTimeout(resolve, FACES_PATIENCE));
    await Promise.race([Promise.allSettled(faces), late]);
  }

  function start(still: HTMLElement): void {
    const root = document.getElementById('root');
    const shell = takeShell(still);
    const plane = shell?.querySelector('.graph-plane');
    if (!root || root.firstElementChild || !shell || !plane) return still.remove();
    page.dataset.still = 'on';
    still.inert = true;
    still.ariaHidden = 'true';
    still.append(shell);
    const drawing = findDrawing(still, plane.getBoundingClientRect());
    if (!drawing) return still.remove();
    for (const other of drawing.querySelectorAll(`[data-in]:not([data-in="${page.lang}"])`))
      other.remove();
    plane.append(drawing);
    performance.mark('entente:still');
    giveWay(still, root, [...drawing.querySelectorAll('use')]);
  }

  /** Takes everything away once the program has drawn the same, or shows something else. */
  function giveWay(still: HTMLElement, root: HTMLElement, flags: readonly SVGUseElement[]): void {
    const spots = followPointer();
    const finish = () => {
      if (still.isConnected) spots.replay(() => still.remove());
    };
    new MutationObserver((_, observer) => {
      if (!root.firstElementChild) return;
      observer.disconnect();
      setTimeout(finish, PATIENCE);
    }).observe(root, { childList: true });
    const onDrawn = async () => {
      spots.stop();
      // They come a little after the lines.
      const images = flags.map((flag) => {
        const country = flag.getAttribute('href')?.slice('#flag-'.length);
        const src = `${still.dataset.base}flags/${country}.svg`;
        return Object.assign(new Image(), { src }).decode();
      });
      await Promise.allSettled(images);
      requestAnimationFrame(() => requestAnimationFrame(finish));
    };
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('entente:first-graph').length === 0) return;
      observer.disconnect();
      void onDrawn();
    }).observe({ type: 'mark', buffered: true });
  }

  /** The page around the graph for this screen, with the panels as the reader left them. */
  function takeShell(still: HTMLElement): HTMLElement | undefined {
    const shells = still.querySelector<HTMLElement>('.still-shells');
    const templates = [...still.querySelectorAll('template')];
    const template = templates.findLast(
      ({ dataset }) => dataset.in === page.lang && matchMedia(dataset.media ?? '').matches,
    );
    const shell = template?.content.firstElementChild;
    if (!shells || !(shell instanceof HTMLElement)) return undefined;
    const is = (query = '') => matchMedia(query).matches;
    let left = new URLSearchParams();
    try {
      left = new URLSearchParams(localStorage.getItem('entente:parts') ?? '');
    } catch {
      // Storage may be forbidden.
    }
    const isOpen = (part: string, isUsual: boolean) =>
      left.has(part) ? left.get(part) === 'open' : isUsual;
    const isNarrow = template?.dataset.screen === 'narrow';
    const hide = (selector: string, isHidden: boolean) => {
      const element = shell.querySelector<HTMLElement>(selector);
      if (element) element.hidden = isHidden;
    };
    const hasFilters = !isNarrow && isOpen('filters', is(shells.dataset.roomy));
    const hasDetails = !isNarrow && isOpen('details', true);
    shell.dataset.filters = String(hasFilters);
    shell.dataset.details = String(hasDetails);
    hide('#filters', !hasFilters);
    hide('#details', !hasDetails);
    if (hasFilters) shell.querySelector('.rail')?.remove();
    hide('#timeline', isNarrow || !isOpen('timeline', is(shells.dataset.tall)));
    return shell;
  }

  /** The drawing for a window of a size, set to show what the program will. */
  function findDrawing(still: HTMLElement, { width, height }: DOMRect): SVGSVGElement | undefined {
    if (width < 20 || height < 20) return undefined;
    const all = [...still.querySelectorAll<SVGSVGElement>('.still-drawing')].map((drawing) => {
      const { aspect, scale, boxes } = drawing.dataset;
      const [x1, y1, x2, y2]: Box = JSON.parse(boxes ?? '{}')[page.lang];
      const margin = Math.min(24, Math.min(width, height) * 0.025);
      const largest = Math.min(2.5, Math.max(1.3, Math.sqrt(width * height) / 620));
      const zoom = Math.min(
        (width - 2 * margin) / (x2 - x1),
        (height - 2 * margin) / (y2 - y1),
        largest,
      );
      const wanted = Math.max(1, LETTERS.least / (LETTERS.size * zoom));
      const view = [width / zoom, height / zoom] as const;
      const corner = [(x1 + x2 - view[0]) / 2, (y1 + y2 - view[1]) / 2];
      return {
        drawing,
        viewBox: [...corner, ...view].join(' '),
        shape: Math.abs(Math.log(width / height / Number(aspect))),
        letters: Math.abs(Math.log(wanted / Number(scale))),
      };
    });
    const [best] = all.sort((a, b) => a.shape - b.shape || a.letters - b.letters);
    best?.drawing.setAttribute('viewBox', best.viewBox);
    return best?.drawing;
  }

  /** Remembers where the reader points and has pressed, for whatever will stand there. */
  function followPointer() {
    let pressed: Spot | undefined;
    let pointed: Spot | undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const isTaken = ({ target }: Event) =>
      target instanceof Element && target.closest('#root') && !target.closest('.graph-plane');
    const onClick = (event: MouseEvent) => {
      if (!isTaken(event)) pressed = event;
    };
    const onMove = (event: MouseEvent) => {
      pointed = event;
    };
    addEventListener('click', onClick, { capture: true, signal });
    addEventListener('mousemove', onMove, { capture: true, signal });
    const send = (type: string, { clientX, clientY }: Spot) => {
      const target = document.elementFromPoint(clientX, clientY);
      const init = { bubbles: true, cancelable: true, view: window, clientX, clientY };
      target?.dispatchEvent(new MouseEvent(type, init));
    };
    return {
      stop: () => removeEventListener('click', onClick, true),
      replay: (clear: () => void) => {
        listening.abort();
        clear();
        if (pressed)
          for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) send(type, pressed);
        if (pointed) send('mousemove', pointed);
      },
    };
  }
})();
