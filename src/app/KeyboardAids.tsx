import { useEffect } from 'react';
import { useAppStore } from '~/store/use-app';
import { startTooltips } from '~/ui/tooltips';
import { keepViewFocus } from './view-focus';

/** What helps those who use keys, and is not needed for the first graph; shows nothing itself. */
export function KeyboardAids() {
  const store = useAppStore();
  useEffect(() => keepViewFocus(document, store), [store]);
  useEffect(() => startTooltips(document), []);
  return null;
}
