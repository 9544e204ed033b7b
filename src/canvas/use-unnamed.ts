import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { countUnnamed, NAMED } from './label-fit';

/** How many names of a drawing have no room now. */
export function useUnnamed(cy: Core | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!cy) return undefined;
    const update = () => setCount(countUnnamed(cy));
    update();
    cy.on(NAMED, update);
    return () => {
      cy.off(NAMED, update);
    };
  }, [cy]);
  return count;
}
