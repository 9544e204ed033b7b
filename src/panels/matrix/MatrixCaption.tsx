import { describeSelection } from '~/canvas/describe-selection';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph, selectIsFiltered, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { describePlace } from './describe-place';
import type { MatrixPlace } from './matrix-place';
import { linesOfCell } from './next-line';
import type { Matrix } from './use-matrix';
import { useMatrixMessages } from './use-matrix-messages';

/** One sentence, heard too, about the cell attended to, or else about what is selected. */
export function MatrixCaption({
  matrix: { cells },
  attended,
}: {
  readonly matrix: Matrix;
  readonly attended: MatrixPlace | null;
}) {
  const messages = useMessages();
  const words = useMatrixMessages();
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const isFiltered = useApp(selectIsFiltered);
  const pointed = useApp((state) => state.hovered ?? selectView(state).selection);
  const context = { visible, cells, isFiltered, locale, messages, words };
  const cell = attended?.row && attended.column && cells.get(attended.row)?.get(attended.column);
  const lines = cell ? linesOfCell(cell, graph, visible.level).length : 0;
  const text = attended
    ? describePlace(attended, context)
    : pointed && describeSelection(pointed, visible, { graph, locale, messages });
  const none = visible.total > 0 ? words.leftNoRelations : words.noRelations;
  const hint = visible.relations.length > 0 ? words.hint : none;
  // What is selected is heard in any view; here only what the reader goes over in the matrix.
  return (
    <p className="matrix-caption" aria-live={attended ? 'polite' : 'off'}>
      {text ?? hint}
      {lines > 1 && ` · ${words.lines(lines)}`}
    </p>
  );
}
