import type { AppStore } from '~/store/app-store';
import { answerHost, describeFrame, type FrameMessage, isForUs } from './host-messages';
import { createQueue } from './queue';

/** The host is told once of changes that follow each other as fast as this. */
const SETTLING_MS = 100;

/**
 * Lets the page around the frame steer it, until the returned function is called. Heard is the
 * parent window alone, and only while it stands at `origin`; what it is told goes to that origin
 * alone. A host needs a dozen lines:
 *
 * ```html
 * <iframe id="graph" src="https://entente.example/?embed=https://host.example" sandbox="…"></iframe>
 * <script>
 *   const entente = 'https://entente.example';
 *   const frame = document.getElementById('graph');
 *   const ask = (request) => frame.contentWindow.postMessage({ entente: 1, ...request }, entente);
 *   addEventListener('message', ({ origin, source, data }) => {
 *     if (origin !== entente || source !== frame.contentWindow) return;
 *     if (data.type === 'ready') ask({ type: 'select', actor: 'iran' });
 *     if (data.type === 'changed') console.log(data.search, data.selection);
 *     if (data.type === 'error') console.warn(data.message);
 *   });
 *   // Or: ask({ type: 'select', line: 'iran-supplies-drones' }), ask({ type: 'select' }) for nothing,
 *   // ask({ type: 'filter', filters: { sign: 'against' } }), ask({ type: 'filter', filters: {} }),
 *   // ask({ type: 'view', search: '?view=map&lang=ar' }), each in the terms of links.
 * </script>
 * ```
 */
export function startListening(
  store: AppStore,
  page: Window,
  { origin, layouts }: { readonly origin: string; readonly layouts: readonly string[] },
): () => void {
  const host = page.parent;
  if (host === page || (origin === page.location.origin && isOfAnotherSite(host))) return () => {};
  // A host that stands elsewhere is not told: the browser drops it, and says so on the console.
  const report = (message: FrameMessage) => host.postMessage(message, origin);
  let timer = 0;
  let reported = describeFrame(store.getState(), 'ready');
  const reportChange = () => {
    const now = describeFrame(store.getState(), 'changed');
    if (now.search === reported.search) return;
    reported = now;
    report(now);
  };
  const queue = createQueue<unknown>((requests, lost) => {
    const answers = requests.map((data) => answerHost(store, data, layouts));
    if (lost > 0) answers.push(`${lost} requests came too fast and were left out.`);
    for (const message of answers)
      if (message !== undefined) report({ entente: 1, type: 'error', message });
  });
  const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source === host && from === origin && isForUs(data)) queue.add(data);
  };
  const unsubscribe = store.subscribe(() => {
    page.clearTimeout(timer);
    timer = page.setTimeout(reportChange, SETTLING_MS);
  });
  page.addEventListener('message', onMessage);
  report(reported);
  return () => {
    unsubscribe();
    queue.stop();
    page.clearTimeout(timer);
    page.removeEventListener('message', onMessage);
  };
}

/** Whether a window stands at another origin, where a browser shows nobody its address. */
function isOfAnotherSite(window: Window): boolean {
  try {
    return window.location.origin === undefined;
  } catch {
    return true;
  }
}
