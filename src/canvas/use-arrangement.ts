import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ActorId } from '~/model/ids';
import { selectFormerGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { Point } from '~/view/view';
import { type ArrangementChoice, arrange } from './arrangement';
import { CAMP_NAME, type Ground, setGround, setHeadroom } from './ground';
import type { MeasureText } from './label';
import { findLayout } from './layouts';
import type { Positions } from './layouts/layout';
import { arrangeOnMap } from './map-arrangement';
import { placeActors } from './run-layout';
import { usePlane } from './use-plane';
import { selectSubject, useRefit } from './use-refit';
import type { WindowControl } from './window-control';

/** Where actors stand, what lies under them, and on a map how lines bend. */
export interface Arrangement {
  readonly positions: Positions;
  readonly ground?: Ground | undefined;
  readonly bends?: ReadonlyMap<string, number>;
}

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
  const { graph, level, proportion } = choice;
  const { plane } = usePlane();
  const layout = useApp((state) => selectView(state).layout.id);
  const hasCamps = plane === 'graph' && findLayout(layout).partsCamps?.(level) === true;
  const headroom = useMemo(
    () =>
      hasCamps
        ? { above: CAMP_NAME, below: proportion.aspect < 1 ? CAMP_NAME : MARGIN }
        : undefined,
    [hasCamps, proportion],
  );
  const moved = useApp((state) => (plane === 'map' ? NOWHERE : selectView(state).moved));
  const subject = useApp(selectSubject);
  const [placed, setPlaced] = useState<Arrangement | null>(null);
  const isArranged = placed !== null;
  const refit = useRefit();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject asks for another window
  useLayoutEffect(() => {
    if (!cy || !control) return undefined;
    let isCurrent = true;
    const place = (found: Arrangement) => {
      if (!isCurrent || cy.destroyed()) return;
      setGround(cy, found.ground);
      setHeadroom(cy, headroom);
      placeActors(cy, { graph, positions: found.positions, moved }, () => {
        refit();
        control.settle(isArranged);
      });
      setPlaced(found);
    };
    if (arrangement instanceof Promise) arrangement.then(place, () => undefined);
    else place(arrangement);
    return () => {
      isCurrent = false;
    };
  }, [cy, control, graph, arrangement, moved, headroom, subject]);
  const camps = useCamps(cy, hasCamps ? placed : null, { ...choice, layout, moved });
  return useMemo(() => placed && (camps ? { ...placed, ground: camps } : placed), [placed, camps]);
}

/** The space that a camp reaches beyond those in it. */
const MARGIN = 12;

/** The camps under those who have been placed; they are loaded when they are first to be seen. */
function useCamps(
  cy: Core | null,
  placed: Arrangement | null,
  { graph, level, layout, proportion, moved, measure }: CampsOptions,
): Ground | undefined {
  const [ground, setCamps] = useState<Ground>();
  useEffect(() => {
    if (!cy || !placed) return undefined;
    let isCurrent = true;
    const positions = new Map([...placed.positions, ...toPlaces(moved, placed.positions)]);
    const choice = { graph, level, layout, proportion, positions };
    const show = ({ createCampsGround }: typeof import('./camps/camps-ground')) => {
      if (!isCurrent || cy.destroyed()) return;
      const camps = createCampsGround(choice, measure);
      setGround(cy, camps);
      setCamps(camps);
    };
    // After the first picture; without the camps it is still a graph.
    const load = () => import('./camps/camps-ground').then(show, () => undefined);
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(load);
    });
    return () => {
      isCurrent = false;
      cancelAnimationFrame(frame);
      setCamps(undefined);
    };
  }, [cy, placed, graph, level, layout, proportion, moved, measure]);
  return ground;
}

type CampsOptions = Parameters<typeof useArrangement>[2] & {
  readonly layout: string;
  readonly moved: Readonly<Record<string, Point>>;
};

/** Nobody is moved by hand on a map. */
const NOWHERE = {};

/** Where the reader has put those who stand in an arrangement. */
function toPlaces(
  moved: Readonly<Record<string, Point>>,
  positions: Positions,
): readonly (readonly [ActorId, Point])[] {
  return Object.entries(moved)
    .map(([id, place]) => [id as ActorId, place] as const)
    .filter(([id]) => positions.has(id));
}

function useArranged({
  graph,
  level,
  proportion,
  measure,
}: Parameters<typeof useArrangement>[2]): Arrangement | Promise<Arrangement> {
  const { plane } = usePlane();
  const layout = useApp((state) => selectView(state).layout);
  const former = useApp(selectFormerGraph);
  return useMemo(() => {
    if (plane === 'map') return arrangeOnMap({ graph, level, proportion }, measure);
    const positions = arrange({ graph, former, level, layout, proportion }, measure);
    return positions instanceof Promise
      ? positions.then((positions) => ({ positions }))
      : { positions };
  }, [graph, former, level, layout, plane, proportion, measure]);
}
