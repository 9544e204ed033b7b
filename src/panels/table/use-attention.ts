import { useMemo } from 'react';
import { findSelected } from '~/store/selected';
import { selectGraph, selectSelected, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { Attention, TableContent } from './table-content';

/** What a row is to what is selected or pointed at, in whatever view. */
export interface Attentions {
  readonly selected: Attention;
  readonly hovered: Attention;
}

/** The rows that what is selected, and what is pointed at, mean. */
export function useAttention<Row extends object>({
  findAttention,
}: Pick<TableContent<Row>, 'findAttention'>): Attentions {
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const selected = useApp(selectSelected);
  const hovered = useApp((state) => state.hovered);
  return {
    selected: useMemo(() => findAttention(selected), [findAttention, selected]),
    hovered: useMemo(
      () => findAttention(hovered ? findSelected(graph, visible, hovered) : undefined),
      [findAttention, graph, visible, hovered],
    ),
  };
}
