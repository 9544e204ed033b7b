import { memoise } from '~/base/memoise';
import { describeSelection } from '~/canvas/describe-selection';
import type { Matrix } from '~/figures/matrix/matrix';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { AppState } from '~/store/app-store';
import {
  selectGraph,
  selectIsFiltered,
  selectSelected,
  selectView,
  selectVisibleGraph,
} from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { Selected } from '~/view/selected';
import { describePlace } from './describe-place';
import type { MatrixPlace } from './matrix-place';

/** One sentence, heard too, about the cell attended to, or else about what is selected. */
export function MatrixCaption({
  matrix: { cells },
  attended,
}: {
  readonly matrix: Matrix;
  readonly attended: MatrixPlace | null;
}) {
  const messages = useMessages();
  const words = useMessages().matrix;
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const isFiltered = useApp(selectIsFiltered);
  const hovered = useApp((state) => state.hovered);
  const selection = useApp((state) => selectView(state).selection);
  const chosen = useApp(selectCellPlace);
  const context = { graph, visible, cells, isFiltered, locale, messages, words };
  const place = attended ?? (hovered ? null : chosen);
  const pointed = hovered ?? selection;
  const text = place
    ? describePlace(place, context)
    : pointed && describeSelection(pointed, visible, { graph, locale, messages });
  const none = visible.total > 0 ? messages.graph.leftNoRelations : messages.graph.noRelations;
  const hint = visible.relations.length > 0 ? words.hint : none;
  // What is selected is heard in any view; here only what the reader goes over in the matrix.
  return (
    <p className="matrix-caption" aria-live={attended ? 'polite' : 'off'}>
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
  return placeOf(selectSelected(state));
}
