import { memoise } from '~/base/memoise';
import { selectOmitted } from '~/evidence/passages/omitted';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import type { PlacedPassage } from '~/evidence/text/text-row';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import type { RelationId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectPointed, selectSelected, selectVisibleGraph } from '~/store/selectors';
import { toHighlight } from '~/view/highlight';
import { findSelected, type Selected } from '~/view/selected';
import type { Selection } from '~/view/view';

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

/** How a passage stands to what is pointed at, selected and shown. */
export interface PassageState {
  readonly isHovered: boolean;
  readonly isSelected: boolean;
  /** Whether the picture shows nothing of what it says. */
  readonly isOut: boolean;
}

const HOVERED = 1;
const SELECTED = 2;
const OUT = 4;

/** How some passages stand, a digit each, so that equal states are one and the same text. */
export function selectStates(state: AppState, passages: readonly PlacedPassage[]): string {
  const hovered = selectHoveredRelations(state);
  const selected = selectSelectedRelations(state);
  return passages
    .map(
      ({ passage }) =>
        (isReadFrom(passage, hovered) ? HOVERED : 0) +
        (isReadFrom(passage, selected) ? SELECTED : 0) +
        (isOmitted(state, passage) ? OUT : 0),
    )
    .join('');
}

/** Reads one digit of {@link selectStates}. */
export function toPassageState(states: string, place: number): PassageState {
  const digit = Number(states[place] ?? 0);
  return {
    isHovered: (digit & HOVERED) > 0,
    isSelected: (digit & SELECTED) > 0,
    isOut: (digit & OUT) > 0,
  };
}

/** Whether the present picture shows nothing of what a passage says. */
export function isOmitted(state: AppState, { statements }: QuotedPassage): boolean {
  const findOmitted = selectOmitted(state);
  return statements.every(({ evidence }) =>
    evidence.every(({ claim }) => findOmitted(claim) !== null),
  );
}

/** The attributes by which the stylesheet tells the states apart. */
export function toStateAttributes({ isHovered, isSelected, isOut }: PassageState) {
  return {
    'data-hovered': isHovered || undefined,
    'data-selected': isSelected || undefined,
    'data-out': isOut || undefined,
  };
}

/** The relations of what is selected: those of a line, or all that an actor has a part in or voices. */
function selectSelectedRelations(state: AppState): Relations {
  return relationsOfSelected(selectGraph(state), selectVisibleGraph(state), selectSelected(state));
}

/** The relations of what is pointed at, in whatever view. */
function selectHoveredRelations(state: AppState): Relations {
  return relationsOfHovered(selectGraph(state), selectVisibleGraph(state), selectPointed(state));
}

/** Whether any of some relations is read from a passage. */
function isReadFrom({ statements }: QuotedPassage, relations: Relations): boolean {
  return (
    relations.size > 0 &&
    statements.some(({ evidence }) => evidence.some(({ relation }) => relations.has(relation.id)))
  );
}
