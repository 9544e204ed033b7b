import type { Core } from 'cytoscape';
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useState } from 'react';
import type { VisibleGraph } from '~/filters/visible-graph';
import { withMessages } from '~/i18n/messages';
import type { FirstMessages } from '~/i18n/messages/en/first';
import { useFirstMessages } from '~/i18n/use-messages';
import { isOfFiles } from '~/model/graph';
import { selectDrawnGraph, selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { GraphViewId } from '~/view/panes';
import { mayPartCamps, useCampsShown } from './camps/camps-shown';
import { GraphControls } from './GraphControls';
import { countUnnamed, NAMED } from './label-fit';

const CampsExplained = lazy(async () => ({
  default: (await withMessages(import('./camps/CampsExplained'))).CampsExplained,
}));

/** Loaded with all messages when something is first pointed at: the first graph has no sentences. */
const PointedAt = lazy(async () => ({
  default: (await withMessages(import('./PointedAt'))).PointedAt,
}));

/** Loaded when a name has no room. */
const UnnamedNote = lazy(async () => ({
  default: (await withMessages(import('./UnnamedNote'))).UnnamedNote,
}));

/** What stands under the drawing: the other level, what is pointed at, and the window's controls. */
export function GraphFoot({
  cy,
  frame,
  graphView,
  invitation,
}: {
  readonly cy: Core | null;
  readonly frame: RefObject<HTMLElement | null>;
  readonly graphView: GraphViewId;
  /** Stands in place of the words on what is pointed at. */
  readonly invitation: ReactNode;
}) {
  const unnamed = useUnnamed(cy);
  const graph = useApp(selectDrawnGraph);
  const level = useApp((state) => selectView(state).level);
  const layout = useApp((state) => selectView(state).layout.id);
  const camps = useCampsShown({
    graph,
    level,
    layout,
    isGraph: graphView === 'graph' && cy !== null,
  });
  return (
    <div className="graph-foot">
      <LevelPress />
      {invitation ? <div className="graph-invitation">{invitation}</div> : <Caption />}
      {unnamed > 0 && (
        <Suspense>
          <UnnamedNote count={unnamed} />
        </Suspense>
      )}
      {camps ? (
        <CampsNote />
      ) : (
        graphView === 'graph' && mayPartCamps(level, layout) && <AwaitedNote />
      )}
      <GraphControls frame={frame} />
    </div>
  );
}

/** The place of the note on camps until they are found, so that nothing moves when it comes. */
function AwaitedNote() {
  const { campsComputed } = useFirstMessages().graph;
  return <span className="graph-camps graph-camps-awaited" data-words={campsComputed} />;
}

/** How many names of a drawing have no room now. */
function useUnnamed(cy: Core | null): number {
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

/** The other level in a press that says how many stand there; nothing where both are the same. */
function LevelPress() {
  const { graph: messages } = useFirstMessages();
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const setLevel = useApp((state) => state.setLevel);
  const named = graph.actors.size;
  const principals = new Set(graph.principals.values()).size;
  if (named === principals) return null;
  const isNamed = level === 'named';
  return (
    <button
      type="button"
      className="graph-level"
      onClick={() => setLevel(isNamed ? 'principals' : 'named')}
    >
      {isNamed ? messages.principalActors(principals) : messages.namedActors(named)}
    </button>
  );
}

/** Says that the camps are computed; opened, how, and who stands in which. */
function CampsNote() {
  const { graph: messages } = useFirstMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="graph-camps"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.open = false;
      }}
    >
      <summary>{messages.campsComputed}</summary>
      {isOpen && (
        <Suspense>
          <CampsExplained />
        </Suspense>
      )}
    </details>
  );
}

/** One line below the drawing: what is pointed at or selected, or else what to do. */
function Caption() {
  const messages = useFirstMessages();
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const isAbout = useApp((state) => Boolean(state.hovered ?? selectView(state).selection));
  const hint = toHint(visible, messages.graph, isOfFiles(graph));
  // Hidden from screen readers, who hear the same when they move by keys.
  return (
    <p className="graph-caption" aria-hidden="true">
      {isAbout ? (
        <Suspense fallback={hint}>
          <PointedAt hint={hint} />
        </Suspense>
      ) : (
        hint
      )}
    </p>
  );
}

/** What to do, or why there is nothing to be done. */
function toHint(
  { relations, total }: VisibleGraph,
  words: FirstMessages['graph'],
  isFiles: boolean,
): string {
  if (relations.length > 0) return isFiles ? words.hintOfFiles : words.hint;
  return total > 0 ? words.leftNoRelations : words.noRelations;
}
