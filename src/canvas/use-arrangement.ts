import type { Core } from 'cytoscape';
import { useLayoutEffect, useMemo, useState } from 'react';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { type ArrangementChoice, arrange } from './arrangement';
import { setGround } from './ground';
import type { MeasureText } from './label';
import type { Positions } from './layouts/layout';
import { arrangeOnMap, type MapArrangement } from './map-arrangement';
import { placeActors } from './run-layout';
import { usePlane } from './use-plane';
import { selectSubject, useRefit } from './use-refit';
import type { WindowControl } from './window-control';

/** Where actors stand, and on a map what lies under them and how lines bend. */
export type Arrangement = { readonly positions: Positions } & Partial<MapArrangement>;

/**
 * Keeps actors where the layout and the reader put them, or where they are on the globe. An
 * arrangement that is overtaken by another choice before it is done is forgotten. Gives the one
 * that stands; null until everybody has been placed once.
 */
export function useArrangement(
  cy: Core | null,
  control: WindowControl | null,
  choice: Omit<ArrangementChoice, 'layout'> & { readonly measure: MeasureText },
): Arrangement | null {
  const arrangement = useArranged(choice);
  const { graph } = choice;
  const { plane } = usePlane();
  const moved = useApp((state) => (plane === 'map' ? NOWHERE : selectView(state).moved));
  const subject = useApp(selectSubject);
  const [placed, setPlaced] = useState<Arrangement | null>(null);
  const isArranged = placed !== null;
  const refit = useRefit();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject asks for another window
  useLayoutEffect(() => {
    if (!cy || !control) return undefined;
    let isCurrent = true;
    const place = (arrangement: Arrangement) => {
      if (!isCurrent || cy.destroyed()) return;
      setGround(cy, arrangement.ground);
      placeActors(cy, { graph, positions: arrangement.positions, moved }, () => {
        refit();
        control.settle(isArranged);
      });
      setPlaced(arrangement);
    };
    if (arrangement instanceof Promise) arrangement.then(place, () => undefined);
    else place(arrangement);
    return () => {
      isCurrent = false;
    };
  }, [cy, control, graph, arrangement, moved, subject]);
  return placed;
}

/** Nobody is moved by hand on a map. */
const NOWHERE = {};

function useArranged({
  graph,
  level,
  proportion,
  measure,
}: Parameters<typeof useArrangement>[2]): Arrangement | Promise<Arrangement> {
  const { plane } = usePlane();
  const layout = useApp((state) => selectView(state).layout);
  return useMemo(() => {
    if (plane === 'map') return arrangeOnMap({ graph, level, proportion }, measure);
    const positions = arrange({ graph, level, layout, proportion }, measure);
    return positions instanceof Promise
      ? positions.then((positions) => ({ positions }))
      : { positions };
  }, [graph, level, layout, plane, proportion, measure]);
}
