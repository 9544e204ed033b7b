import { useMemo, useState } from 'react';
import { ACTOR_ORDERS, type ActorOrder } from '~/analysis/actor-order';
import { LimitBar } from '~/canvas/LimitBar';
import { type Matrix, toMatrix, toParts } from '~/figures/matrix/matrix';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { SAMPLE_CELLS, SAMPLE_OVER } from '~/marks/cell-mark';
import { readOrder, writeOrder } from '~/store/matrix-order';
import { selectDrawnGraph, selectDrawnPart, selectIsLimited, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { MatrixCaption } from './MatrixCaption';
import { MatrixGrid } from './MatrixGrid';
import { CellMark } from './MatrixRow';
import { useMatrixAttention } from './use-attention';
import '~/evidence/marks/marks.css';
import './matrix.css';

/** Who stands how to whom: every actor a row and a column, and marks where they meet. */
export function MatrixPanel() {
  const words = useMessages().matrix;
  const [order, setOrder] = useState(readOrder);
  const hasActors = useApp((state) => selectDrawnGraph(state).actors.size > 0);
  const isLimited = useApp(selectIsLimited);
  // Beside it the graph says it.
  const isSplit = useApp((state) => selectView(state).isSplit);
  const matrix = useMatrix(order);
  const attention = useMatrixAttention(matrix);
  const choose = (next: typeof order) => {
    writeOrder(next);
    setOrder(next);
  };
  return (
    <div className="matrix">
      <OrderChoice order={order} onChange={choose} />
      <MatrixKey hasCamps={matrix.rules.size > 0} hasOver={matrix.hasOver} />
      {matrix.actors.length > 0 ? (
        <MatrixGrid matrix={matrix} attention={attention} />
      ) : (
        <p className="matrix-empty">{hasActors ? words.leftNoActors : words.noActors}</p>
      )}
      {isLimited && !isSplit && <LimitBar />}
      <MatrixCaption matrix={matrix} focused={attention.focused} />
    </div>
  );
}

/**
 * The matrix of the visible graph. The order goes by all relations of the level, so that filtering
 * moves nobody.
 */
function useMatrix(order: ActorOrder): Matrix {
  const graph = useApp(selectDrawnGraph);
  const visible = useApp(selectDrawnPart);
  const bare = useApp((state) => selectView(state).bare);
  const locale = useLocale();
  const { level } = visible;
  const parts = useMemo(() => toParts(graph, level, order, locale), [graph, level, order, locale]);
  return useMemo(() => toMatrix(parts, visible, bare), [parts, visible, bare]);
}

/** Chooses what rows and columns are ordered by. */
function OrderChoice({
  order,
  onChange,
}: {
  readonly order: ActorOrder;
  readonly onChange: (order: ActorOrder) => void;
}) {
  const words = useMessages().matrix;
  return (
    <div className="matrix-order">
      <select
        className="select"
        aria-label={words.order}
        value={order}
        onChange={({ target }) => onChange(target.value as ActorOrder)}
      >
        {ACTOR_ORDERS.map((id) => (
          <option key={id} value={id}>
            {words.orders[id]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the marks of the matrix mean. */
function MatrixKey({
  hasCamps,
  hasOver,
}: {
  readonly hasCamps: boolean;
  /** Whether a cell stands for what is over alone. */
  readonly hasOver: boolean;
}) {
  const words = useMessages().matrix;
  const { common } = useMessages();
  return (
    <ul className="matrix-key" aria-label={words.key}>
      {SAMPLE_CELLS.map((sample) => (
        <li key={sample.balance}>
          <CellMark cell={sample} />
          {words.signs[sample.balance]}
        </li>
      ))}
      {hasOver && (
        <li>
          <CellMark cell={SAMPLE_OVER} />
          {common.over}
        </li>
      )}
      <li>{words.size}</li>
      {hasCamps && <li>{words.camps}</li>}
    </ul>
  );
}
