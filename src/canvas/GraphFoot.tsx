import type { Core } from 'cytoscape';
import { lazy, type ReactNode, type RefObject, Suspense } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { PlaneId } from '~/view/panes';
import { CampsNote } from './CampsNote';
import { mayPartCamps, useCampsShown } from './camps/camps-shown';
import { GraphControls } from './GraphControls';
import { HoverCaption } from './HoverCaption';
import { LevelPress } from './LevelPress';
import { useUnnamed } from './use-unnamed';

/** Loaded when a name has no room. */
const UnnamedNote = lazy(async () => ({ default: (await import('./UnnamedNote')).UnnamedNote }));

/** What stands under the drawing: the other level, what is pointed at, and the window's controls. */
export function GraphFoot({
  cy,
  frame,
  plane,
  invitation,
}: {
  readonly cy: Core | null;
  readonly frame: RefObject<HTMLElement | null>;
  readonly plane: PlaneId;
  /** Stands in place of the words on what is pointed at. */
  readonly invitation: ReactNode;
}) {
  const unnamed = useUnnamed(cy);
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const layout = useApp((state) => selectView(state).layout.id);
  const camps = useCampsShown({ graph, level, layout, isGraph: plane === 'graph' && cy !== null });
  return (
    <div className="graph-foot">
      <LevelPress />
      {invitation ? <div className="graph-invitation">{invitation}</div> : <HoverCaption />}
      {unnamed > 0 && (
        <Suspense>
          <UnnamedNote count={unnamed} />
        </Suspense>
      )}
      {camps ? <CampsNote /> : plane === 'graph' && mayPartCamps(level, layout) && <AwaitedNote />}
      <GraphControls frame={frame} />
    </div>
  );
}

/** The place of the note on camps until they are found, so that nothing moves when it comes. */
function AwaitedNote() {
  const { campsComputed } = useFirstMessages().graph;
  return <span className="graph-camps graph-camps-awaited" data-words={campsComputed} />;
}
