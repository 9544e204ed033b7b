import type { KeyboardEvent, MouseEvent } from 'react';
import { useFollow } from '~/evidence/links/SelectLink';
import type { TableContent } from './table-content';
import type { RowFocus } from './use-row-focus';
import type { RowMarks } from './use-row-marks';
import type { RowWindow } from './use-row-window';

/** What has a meaning of its own when pressed. */
const CONTROLS = 'button, input, label';

/**
 * What presses and keys in the rows do. A press selects what the row is; with Ctrl or Cmd it marks
 * the row, with Shift every row up to it. Keys go from row to row, with Shift marking them; Space
 * marks; Ctrl+A marks all.
 */
export function useRowPress<Row extends object>({
  content,
  rows,
  ids,
  marks,
  focus,
  view,
}: {
  readonly content: TableContent<Row>;
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly marks: RowMarks;
  readonly focus: RowFocus;
  readonly view: RowWindow;
}) {
  const follow = useFollow();
  const onClick = (event: MouseEvent) => {
    const id = pressedRow(event.target);
    const row = id === undefined ? undefined : rows[ids.indexOf(id)];
    if (id === undefined || !row || event.altKey || isReading()) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) marks.toggle(id);
    else if (event.shiftKey) marks.extendTo(id);
    else follow(content.selectionOf(row));
  };
  const onMouseDown = (event: MouseEvent) => {
    // Shift would mark the text between.
    if (event.shiftKey && pressedRow(event.target) !== undefined) event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = ids[focus.active];
    if (event.altKey || at === undefined) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return;
      event.preventDefault();
      marks.markAll(true);
    } else if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault();
      marks.toggle(at);
    } else {
      const next = focus.move(event);
      if (next === undefined) return;
      event.preventDefault();
      view.reveal(next);
      if (event.shiftKey) marks.extendTo(ids[next] ?? at);
    }
  };
  return { onClick, onMouseDown, onKeyDown };
}

function pressedRow(target: EventTarget): string | undefined {
  if (!(target instanceof Element) || target.closest(CONTROLS)) return undefined;
  return target.closest<HTMLElement>('[data-row]')?.dataset.row;
}

/** Whether the reader has just marked some text rather than pressed. */
function isReading(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}
