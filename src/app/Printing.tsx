import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Drawing } from '~/canvas/drawing';
import { PrintSheet } from '~/panels/print/PrintSheet';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { componentOf } from './panes';
import { useShell } from './use-shell';

/**
 * What goes to the printer, while it does; `drawing` is null where no plane is in the view. It is
 * loaded before anybody prints: when the browser prints from its own menu, nothing can be waited for.
 */
export function Printing({ drawing }: { readonly drawing: Drawing | null }) {
  const { state, endPrint } = useShell();
  const Content = componentOf(useApp((state) => selectView(state).pane));
  const isByBrowser = useBrowserPrinting();
  if (!state.isPrinting && !isByBrowser) return null;
  return (
    <PrintSheet
      drawing={drawing}
      pane={Content && <Content />}
      isNow={!state.isPrinting}
      onPrinted={endPrint}
    />
  );
}

/** Whether the browser is printing; what depends on it is on the page before it takes it. */
function useBrowserPrinting(): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const start = () => flushSync(() => setOn(true));
    const end = () => setOn(false);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isOn;
}
