import { useSyncExternalStore } from 'react';
import type { Contrast } from './drawing-palette';

const FORCED = '(forced-colors: active)';
const MORE = '(prefers-contrast: more)';

/** How strongly the reader's device asks colours to differ, as it changes. */
export function useContrast(): Contrast {
  return useSyncExternalStore(subscribe, readContrast);
}

function readContrast(): Contrast {
  if (window.matchMedia(FORCED).matches) return 'forced';
  return window.matchMedia(MORE).matches ? 'more' : 'normal';
}

function subscribe(onChange: () => void): () => void {
  const queries = [FORCED, MORE].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
