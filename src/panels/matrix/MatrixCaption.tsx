import type { Adjacency, AdjacencyCell } from '~/analysis/adjacency';
import { isolatedText } from '~/base/isolate';
import { memoise } from '~/base/memoise';
import { describeActor } from '~/canvas/describe-actor';
import { describeKinds } from '~/canvas/describe-line';
import { describeSelection } from '~/canvas/describe-selection';
import type { Matrix } from '~/figures/matrix/matrix';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en/all';
import type { MatrixMessages } from '~/i18n/messages/en/matrix';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { type Graph, isOfFiles } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import {
  selectDrawnGraph,
  selectDrawnPart,
  selectDrawnSelected,
  selectIsFiltered,
  selectView,
} from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { Selected } from '~/view/selected';
import type { MatrixPlace } from './matrix-place';

/** One sentence, heard too, about the cell focused, or else about what is selected. */
export function MatrixCaption({
  matrix: { cells },
  focused,
}: {
  readonly matrix: Matrix;
  readonly focused: MatrixPlace | null;
}) {
  const messages = useMessages();
  const words = useMessages().matrix;
  const locale = useLocale();
  const graph = useApp(selectDrawnGraph);
  const visible = useApp(selectDrawnPart);
  const isFiltered = useApp(selectIsFiltered);
  const hovered = useApp((state) => state.hovered);
  const selection = useApp((state) => selectView(state).selection);
  const chosen = useApp(selectCellPlace);
  const context = { graph, visible, cells, isFiltered, locale, messages, words };
  const place = focused ?? (hovered ? null : chosen);
  const pointed = hovered ?? selection;
  const text = place
    ? describePlace(place, context)
    : pointed && describeSelection(pointed, visible, { graph, locale, messages });
  const none = visible.total > 0 ? messages.graph.leftNoRelations : messages.graph.noRelations;
  const hint = visible.relations.length > 0 ? words.hint : none;
  // What is selected is heard in any view; here only what the reader goes over in the matrix.
  return (
    <p className="matrix-caption" aria-live={focused ? 'polite' : 'off'}>
      {text ?? hint}
    </p>
  );
}

const placeOf = memoise((selected: Selected | undefined): MatrixPlace | null => {
  const cell = selected?.type === 'line' ? selected.cell : undefined;
  return cell ? { row: cell[0], column: cell[1] } : null;
});

/** The cell that is selected with all its lines. */
function selectCellPlace(state: AppState): MatrixPlace | null {
  return placeOf(selectDrawnSelected(state));
}

/** What the sentence about a place is made from. */
interface PlaceContext {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly cells: Adjacency;
  readonly isFiltered: boolean;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly words: MatrixMessages;
}

/** A cell, or the actor at the head of a row or column, in one sentence. */
function describePlace({ row, column }: MatrixPlace, context: PlaceContext): string {
  const cell = row && column ? context.cells.get(row)?.get(column) : undefined;
  if (row && column && cell) return describeCell(row, column, cell, context);
  if (row && column && row !== column) return describeNothing(row, column, context);
  const actor = context.visible.actors.get((row ?? column) as ActorId);
  return actor ? describeActor(actor, context.visible, context.locale, context.messages) : '';
}

function describeCell(
  row: ActorId,
  column: ActorId,
  { balance, claims, claimCount, relations, isOver }: AdjacencyCell,
  context: PlaceContext,
): string {
  const { locale, messages, words } = context;
  const [from, to] = [nameOf(row, context), nameOf(column, context)];
  const pair = row === column ? words.within(from) : words.pair[balance](from, to);
  const count = messages.common.evidence(claimCount, isOfFiles(context.graph));
  return words.says(
    pair,
    describeKinds(relations, locale, messages),
    (balance === 'mixed' ? words.split(count, claims.against) : count) +
      (isOver ? messages.details.comma + messages.common.over : ''),
  );
}

function describeNothing(row: ActorId, column: ActorId, context: PlaceContext): string {
  const { words, isFiltered } = context;
  return words.nothing(nameOf(row, context), nameOf(column, context), isFiltered);
}

function nameOf(id: ActorId, { visible, locale }: PlaceContext): string {
  return isolatedText(visible.actors.get(id)?.actor.name ?? {}, locale);
}
