import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useState } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { useAppStore } from '~/store/use-app';
import { Button } from '~/ui/Button';

/** Longer than flights and the motions of actors take. */
const SETTLING = 500;

/** Says so where no actor stands in the window, and leads back to those there are. */
export function OffscreenNotice({ cy }: { readonly cy: Core }) {
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
function useSight(cy: Core): ViewportContent {
  const store = useAppStore();
  const [sight, setSight] = useState<ViewportContent>('actors');
  useEffect(() => {
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

/** What stands in the window: actors, none because they are elsewhere, or none because none is left. */
type ViewportContent = 'actors' | 'elsewhere' | 'nothing';

/** What of the drawing stands in its window now. */
function findSight(cy: Core): ViewportContent {
  const shown = cy.nodes().not('.hidden').toArray() as NodeSingular[];
  if (shown.length === 0) return 'nothing';
  const { x1, x2, y1, y2 } = cy.extent();
  const isSeen = shown.some((node) => {
    const { x, y } = node.position();
    const reach = node.outerWidth() / 2;
    return x + reach > x1 && x - reach < x2 && y + reach > y1 && y - reach < y2;
  });
  return isSeen ? 'actors' : 'elsewhere';
}
