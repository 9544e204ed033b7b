import type { Core } from 'cytoscape';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { AppState } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { type ArrangementChoice, arrange } from './arrangement';
import type { MeasureText } from './label';
import type { Positions } from './layouts/layout';
import { placeActors } from './run-layout';
import type { WindowControl } from './window-control';

/**
 * Keeps actors where the layout and the reader put them. A layout that is overtaken by another
 * choice before it is done is forgotten. Says whether everybody has been placed at least once.
 */
export function useArrangement(
  cy: Core | null,
  control: WindowControl | null,
  choice: Omit<ArrangementChoice, 'layout'> & { readonly measure: MeasureText },
): boolean {
  const { graph, level, proportion, measure } = choice;
  const layout = useApp((state) => selectView(state).layout);
  const moved = useApp((state) => selectView(state).moved);
  const subject = useApp(selectSubject);
  const [isArranged, setArranged] = useState(false);
  const refit = useRefit();
  const arrangement = useMemo(
    () => arrange({ graph, level, layout, proportion }, measure),
    [graph, level, layout, proportion, measure],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject asks for another window
  useLayoutEffect(() => {
    if (!cy || !control) return undefined;
    let isCurrent = true;
    const place = (positions: Positions) => {
      if (!isCurrent || cy.destroyed()) return;
      placeActors(cy, { graph, positions, moved }, () => {
        refit();
        control.settle(isArranged);
      });
      setArranged(true);
    };
    if (arrangement instanceof Promise) arrangement.then(place);
    else place(arrangement);
    return () => {
      isCurrent = false;
    };
  }, [cy, control, graph, arrangement, moved, subject]);
  return isArranged;
}

/** What the window shows when it is fitted: another one is fitted anew. */
function selectSubject(state: AppState): string {
  const { focus, layout, level } = selectView(state);
  return [layout.id, layout.run, level, focus?.actor, focus?.steps].join(' ');
}

/** Fits the window when its subject changes, unless a camera came along with the change. */
function useRefit(): () => void {
  const store = useAppStore();
  const last = useRef<{ subject: string; camera: AppState['camera'] } | null>(null);
  return () => {
    const state = store.getState();
    const subject = selectSubject(state);
    const before = last.current;
    const isLeftOver = before && before.subject !== subject && before.camera === state.camera;
    if (isLeftOver && state.camera) state.setCamera(null);
    last.current = { subject, camera: store.getState().camera };
  };
}
