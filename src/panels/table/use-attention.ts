import { useMemo } from 'react';
import { selectGraph, selectPointed, selectSelected, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { findSelected } from '~/view/selected';
import type { RowAttention, TableContent } from './table-content';

/** What a row is to what is selected or pointed at, in whatever view. */
export interface Attentions {
  readonly selected: RowAttention;
  readonly hovered: RowAttention;
}

/** The rows that what is selected, and what is pointed at, mean. */
export function useRowAttention<Row extends object>({
  findAttention,
}: Pick<TableContent<Row>, 'findAttention'>): Attentions {
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const selected = useApp(selectSelected);
  const pointed = useApp(selectPointed);
  return {
    selected: useMemo(() => findAttention(selected), [findAttention, selected]),
    hovered: useMemo(
      () => join(pointed.map((each) => findAttention(findSelected(graph, visible, each)))),
      [findAttention, graph, visible, pointed],
    ),
  };
}

function join(attentions: readonly RowAttention[]): RowAttention {
  return {
    chosen: new Set(attentions.flatMap(({ chosen }) => [...chosen])),
    near: new Set(attentions.flatMap(({ near }) => [...near])),
  };
}
