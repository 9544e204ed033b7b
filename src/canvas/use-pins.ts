import type { Core, ElementDefinition } from 'cytoscape';
import { useLayoutEffect } from 'react';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { toElementId } from './element-id';

/** Keeps actors that are pinned to their places marked as such. */
export function usePins(cy: Core | null, elements: readonly ElementDefinition[]): void {
  const pinned = useApp((state) => selectView(state).pinned);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without classes
  useLayoutEffect(() => {
    if (!cy) return;
    const ids = new Set(pinned.map((id) => toElementId({ type: 'actor', id })));
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) node.toggleClass('pinned', ids.has(node.id()));
    });
  }, [cy, elements, pinned]);
}
