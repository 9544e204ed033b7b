import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { findSight, type ViewportContent } from './viewport-content';

/** Longer than flights and the motions of actors take. */
const SETTLING = 500;

/** Says so where no actor stands in the window, and leads back to those there are. */
export function OffscreenNotice({ cy }: { readonly cy: Core | null }) {
  const { graph: messages } = useFirstMessages();
  const sight = useSight(cy);
  const store = useAppStore();
  if (sight === 'actors') return null;
  return (
    <p className="graph-sight">
      {sight === 'nothing' ? (
        messages.nothingLeft
      ) : (
        <>
          {messages.outOfSight}
          <Button look="plain" onClick={() => store.getState().fly('everything')}>
            {messages.fit}
          </Button>
        </>
      )}
    </p>
  );
}

/** What stands in the window, once what is shown and where has come to rest. */
function useSight(cy: Core | null): ViewportContent {
  const store = useAppStore();
  const [sight, setSight] = useState<ViewportContent>('actors');
  useEffect(() => {
    if (!cy) return undefined;
    let timer = 0;
    const lookSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setSight(findSight(cy)), SETTLING);
    };
    lookSoon();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.history !== before.history) lookSoon();
    });
    cy.on('viewport resize', lookSoon);
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
      cy.off('viewport resize', lookSoon);
    };
  }, [cy, store]);
  return sight;
}
