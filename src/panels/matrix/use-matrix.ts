import { useMemo } from 'react';
import type { ActorOrder } from '~/analysis/actor-order';
import { type Matrix, toMatrix, toParts } from '~/figures/matrix/matrix';
import { useLocale } from '~/i18n/use-messages';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';

/**
 * The matrix of the visible graph. The order goes by all relations of the level, so that filtering
 * moves nobody.
 */
export function useMatrix(order: ActorOrder): Matrix {
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const bare = useApp((state) => selectView(state).bare);
  const locale = useLocale();
  const { level } = visible;
  const parts = useMemo(() => toParts(graph, level, order, locale), [graph, level, order, locale]);
  return useMemo(() => toMatrix(parts, visible, bare), [parts, visible, bare]);
}
