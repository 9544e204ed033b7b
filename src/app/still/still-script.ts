import { findDrawing } from './find-drawing';
import { followPointer } from './follow-pointer';
import { takeShell } from './take-shell';

/*
 * Shows the first graph before the program is there, over the place where that will draw it, and
 * takes it away once that has; what the reader has pointed at and pressed meanwhile is passed on.
 * It is a part of the script that runs before the page is painted, after `first-look.ts`.
 */

/** In ms, how long the faces of letters are waited for, and a program that draws nothing. */
const PATIENCE = { faces: 600, graph: 4_000 } as const;

const page = document.documentElement;
page.dataset.still = 'off';

customElements.define(
  'still-end',
  class extends HTMLElement {
    connectedCallback(): void {
      const still = this.parentElement;
      if (!still) return;
      if (isForAddress(location.search)) void whenMeasurable().then(() => start(still));
      else still.remove();
    }
  },
);

/** Whether an address asks for the view that the page opens on by itself, in whatever language and look. */
function isForAddress(search: string): boolean {
  const asked = [...new URLSearchParams(search).keys()];
  const isPlain = asked.every((key) => key === 'lang' || key === 'theme');
  return isPlain && !matchMedia('(forced-colors: active)').matches;
}

/**
 * Waits for the stylesheet, as the first frame does, and for the faces of letters as long as the
 * program does.
 */
async function whenMeasurable(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const faces = ['400', '600'].map((weight) =>
    document.fonts.load(`${weight} 12px "IBM Plex Sans", "IBM Plex Sans Arabic"`, 'Aع'),
  );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE.faces));
  await Promise.race([Promise.allSettled(faces), late]);
}

function start(still: HTMLElement): void {
  const root = document.getElementById('root');
  const flags = root && !root.firstChild ? show(still) : undefined;
  if (root && flags) giveWay(still, root, flags);
  else still.remove();
}

/** Puts drawing and page together; gives the flags that are drawn, or undefined where there is no room. */
function show(still: HTMLElement): readonly SVGUseElement[] | undefined {
  const shell = takeShell(still, page.lang);
  const plane = shell?.querySelector('.graph-drawing');
  if (!shell || !plane) return undefined;
  page.dataset.still = 'on';
  still.inert = true;
  still.ariaHidden = 'true';
  still.append(shell);
  const drawings = [...still.querySelectorAll<SVGSVGElement>('.still-drawing')];
  const drawing = findDrawing(drawings, plane.getBoundingClientRect(), page.lang);
  if (!drawing) return undefined;
  const others = drawing.querySelectorAll(`[data-in]:not([data-in="${page.lang}"])`);
  for (const other of others) other.remove();
  plane.append(drawing);
  performance.mark('entente:still');
  return [...drawing.querySelectorAll('use')];
}

/** Takes everything away once the program has drawn the same, or shows something else. */
function giveWay(still: HTMLElement, root: HTMLElement, flags: readonly SVGUseElement[]): void {
  const pointer = followPointer();
  const finish = () => {
    if (!still.isConnected) return;
    still.remove();
    pointer.replay();
  };
  new MutationObserver((_, observer) => {
    if (!root.firstChild) return;
    observer.disconnect();
    // A page that says what failed is to be seen at once.
    setTimeout(finish, root.querySelector('.shell') ? PATIENCE.graph : 0);
  }).observe(root, { childList: true });
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('entente:first-graph').length === 0) return;
    observer.disconnect();
    pointer.stop();
    // They come a little after the lines.
    const images = flags.map((flag) => loadFlag(flag, still.dataset.base));
    Promise.allSettled(images).then(() =>
      requestAnimationFrame(() => requestAnimationFrame(finish)),
    );
  }).observe({ type: 'mark', buffered: true });
}

/** Waits for a flag as the program draws it. */
function loadFlag(flag: SVGUseElement, base = '/'): Promise<void> {
  const country = flag.getAttribute('href')?.slice('#flag-'.length);
  return Object.assign(new Image(), { src: `${base}flags/${country}.svg` }).decode();
}
