import { memoise } from '~/base/memoise';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { RelationId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectPointed, selectSelected, selectVisibleGraph } from '~/store/selectors';
import { toHighlight } from '~/view/highlight';
import { findSelected, type Selected } from '~/view/selected';
import type { Selection } from '~/view/view';
import type { QuotedPassage } from './quoted-passages';

type Relations = ReadonlySet<RelationId>;

const relationsOfSelected = memoise(
  (graph: Graph, visible: VisibleGraph, selected: Selected | undefined): Relations =>
    toHighlight(graph, visible, [selected]).relations,
);
const relationsOfHovered = memoise(
  (graph: Graph, visible: VisibleGraph, pointed: readonly Selection[]): Relations => {
    const singledOut = pointed.map((each) => findSelected(graph, visible, each));
    return toHighlight(graph, visible, singledOut).relations;
  },
);

/** The relations of what is selected: those of a line, or all that an actor has a part in or voices. */
export function selectSelectedRelations(state: AppState): Relations {
  return relationsOfSelected(selectGraph(state), selectVisibleGraph(state), selectSelected(state));
}

/** The relations of what is pointed at, in whatever view. */
export function selectHoveredRelations(state: AppState): Relations {
  return relationsOfHovered(selectGraph(state), selectVisibleGraph(state), selectPointed(state));
}

/** Whether any of some relations is read from a passage. */
export function isReadFrom({ statements }: QuotedPassage, relations: Relations): boolean {
  return (
    relations.size > 0 &&
    statements.some(({ evidence }) => evidence.some(({ relation }) => relations.has(relation.id)))
  );
}
