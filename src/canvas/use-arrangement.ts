import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { withMessages } from '~/i18n/messages';
import type { Positions } from '~/layout/layout-input';
import { findLayout } from '~/layout/layouts';
import type { ActorId } from '~/model/ids';
import { selectFormerDrawnGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { GraphViewId } from '~/view/panes';
import type { Point } from '~/view/view';
import { afterPicture } from './after-picture';
import { type ArrangementChoice, arrange, findArranged } from './arrangement';
import { type Basemap, setBasemap, setHeadroom, toHeadroom } from './basemap';
import { findCampsShown } from './camps/camps-shown';
import type { MeasureText } from './label';
import { arrangeOnMap } from './map-arrangement';
import { placeActors } from './run-layout';
import { useGraphView } from './use-graph-view';
import { selectSubject, useRefit } from './use-refit';
import type { WindowControl } from './window-control';

/** Where actors stand, what lies under them, and on a map how lines bend. */
export interface Arrangement {
  readonly positions: Positions;
  readonly basemap?: Basemap | undefined;
  readonly bends?: ReadonlyMap<string, number>;
}

/** How far the arrangement is that the reader has chosen: until it is done the former one stands. */
export type ArrangingState = 'done' | 'running' | 'failed';

/** The arrangement that stands, null until everybody has been placed once, and how far the chosen one is. */
interface Standing {
  readonly arrangement: Arrangement | null;
  readonly arranging: ArrangingState;
  /** Whether the chosen one is known or asked for: what is drawn meanwhile need not wait longer. */
  readonly isAsked: boolean;
}

/**
 * Keeps actors where the layout and the reader put them, or where they are on the globe. An
 * arrangement that is overtaken by another choice before it is done is given up.
 */
export function useArrangement(
  cy: Core | null,
  control: WindowControl | null,
  choice: Omit<ArrangementChoice, 'layout'> & { readonly measure: MeasureText },
): Standing {
  const { graph, level, preset } = choice;
  const { graphView } = useGraphView();
  const layout = useApp((state) => selectView(state).layout.id);
  const hasCamps = graphView === 'graph' && findLayout(layout).partsCamps?.(level) === true;
  const headroom = useMemo(() => (hasCamps ? toHeadroom(preset) : undefined), [hasCamps, preset]);
  const moved = useApp((state) => (graphView === 'map' ? NOWHERE : selectView(state).moved));
  const subject = useApp(selectSubject);
  const [placed, setPlaced] = useState<Arrangement | null>(null);
  const isArranged = placed !== null;
  const { arrangement, arranging, isAsked } = useArranged(choice, isArranged);
  const refit = useRefit();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject asks for another window
  useLayoutEffect(() => {
    if (!cy || !control || !arrangement || cy.destroyed()) return;
    setBasemap(cy, arrangement.basemap);
    setHeadroom(cy, headroom);
    placeActors(cy, { graph, positions: arrangement.positions, moved }, () => {
      refit();
      control.settle(isArranged);
    });
    setPlaced(arrangement);
  }, [cy, control, graph, arrangement, moved, headroom, subject]);
  const camps = useCamps(cy, hasCamps ? placed : null, { ...choice, layout, moved });
  const standing = useMemo(
    () => placed && (camps ? { ...placed, basemap: camps } : placed),
    [placed, camps],
  );
  return { arrangement: standing, arranging, isAsked };
}

/** The camps under those who have been placed; they are loaded when they are first to be seen. */
function useCamps(
  cy: Core | null,
  placed: Arrangement | null,
  { graph, level, layout, preset, moved, measure }: CampsOptions,
): Basemap | undefined {
  const [basemap, setCamps] = useState<Basemap>();
  useEffect(() => {
    if (!cy || !placed) return undefined;
    let isCurrent = true;
    const positions = new Map([...placed.positions, ...toPlaces(moved, placed.positions)]);
    const choice = { graph, level, layout, preset, positions };
    const show = ({ createCampsBasemap }: typeof import('./camps/camps-basemap')) => {
      if (!isCurrent || cy.destroyed()) return;
      const camps = createCampsBasemap(choice, measure);
      setBasemap(cy, camps);
      setCamps(camps);
    };
    // After the first picture; without the camps it is still a graph.
    const load = () =>
      Promise.all([
        withMessages(import('./camps/camps-basemap')),
        findCampsShown(graph, level, layout),
      ]).then(
        ([module]) => show(module),
        () => undefined,
      );
    const stop = afterPicture(load);
    return () => {
      isCurrent = false;
      stop();
      setCamps(undefined);
    };
  }, [cy, placed, graph, level, layout, preset, moved, measure]);
  return basemap;
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

/** What an arrangement is asked for. */
interface Request extends ArrangementChoice {
  readonly graphView: GraphViewId;
  readonly measure: MeasureText;
}

/** The arrangement of a request; without one where it failed. */
interface Answer {
  readonly request: Request;
  readonly arrangement?: Arrangement;
  /** Whether a better one is still being looked for. */
  readonly isInterim?: boolean;
}

/**
 * The arrangement that the reader has chosen, as soon as there is one, and how far it is. Where
 * nothing is seen yet, one that is still being improved on is better than none.
 */
function useArranged(
  { graph, level, preset, measure }: Parameters<typeof useArrangement>[2],
  isSeen: boolean,
): {
  readonly arrangement: Arrangement | undefined;
  readonly arranging: ArrangingState;
  readonly isAsked: boolean;
} {
  const { graphView } = useGraphView();
  const layout = useApp((state) => selectView(state).layout);
  const former = useApp(selectFormerDrawnGraph);
  const [last, setLast] = useState<Answer | null>(null);
  const [isAsked, setAsked] = useState(false);
  const request = useMemo(
    () => ({ graph, former, level, layout, graphView, preset, measure }),
    [graph, former, level, layout, graphView, preset, measure],
  );
  const known = useMemo(() => findKnown(request), [request]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was seen when it was asked for
  useLayoutEffect(() => {
    if (known) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const answer = (found: Omit<Answer, 'request'>) => {
      // At once, before the next picture: what was arranged before is not to be missed for a moment.
      if (!signal.aborted) flushSync(() => setLast({ request, ...found }));
    };
    const onInterim = (positions: Positions) => {
      if (!isSeen) answer({ arrangement: { positions }, isInterim: true });
    };
    find(request, { signal, onInterim }).then(
      (arrangement) => answer({ arrangement }),
      () => answer({}),
    );
    return () => controller.abort();
  }, [request, known]);
  // Not at once, so that the worker has been given its work before the page is busy with its own.
  useEffect(() => setAsked(true), []);
  const answer = last?.request === request ? last : undefined;
  const arrangement = known ?? answer?.arrangement;
  return {
    arrangement,
    arranging: known ? 'done' : toState(answer),
    isAsked: isAsked || known !== undefined,
  };
}

function toState(answer: Answer | undefined): ArrangingState {
  if (!answer || answer.isInterim) return 'running';
  return answer.arrangement ? 'done' : 'failed';
}

function findKnown({ graphView, ...choice }: Request): Arrangement | undefined {
  const positions = graphView === 'map' ? undefined : findArranged(choice);
  return positions && { positions };
}

async function find(
  { graphView, measure, ...choice }: Request,
  options: { readonly signal: AbortSignal; readonly onInterim: (positions: Positions) => void },
): Promise<Arrangement> {
  return graphView === 'map'
    ? arrangeOnMap(choice, measure, options.signal)
    : { positions: await arrange(choice, measure, options) };
}
