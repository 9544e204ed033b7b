import { memoise } from '~/base/memoise';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { RelationId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { findSelected, type Selected } from '~/store/selected';
import { selectGraph, selectPointed, selectSelected, selectVisibleGraph } from '~/store/selectors';
import type { Selection } from '~/store/view';
import type { QuotedPassage } from './quoted-passages';

type Relations = ReadonlySet<RelationId>;

const NONE: Relations = new Set();

const relationsOfSelected = memoise(toRelations);
const relationsOfHovered = memoise(
  (graph: Graph, visible: VisibleGraph, pointed: readonly Selection[]): Relations =>
    new Set(pointed.flatMap((each) => [...toRelations(findSelected(graph, visible, each))])),
);

/** The relations of what is selected: those of a line, or all of an actor. */
export function selectSelectedRelations(state: AppState): Relations {
  return relationsOfSelected(selectSelected(state));
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

function toRelations(selected: Selected | undefined): Relations {
  if (!selected) return NONE;
  if (selected.type === 'line')
    return new Set(selected.relations.map(({ relation }) => relation.id));
  const { lines = [], inner = [] } = selected.visible ?? {};
  const relations = [...lines.flatMap((line) => line.relations), ...inner];
  return new Set(relations.map(({ relation }) => relation.id));
}
