import { useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { readOrder, writeOrder } from '~/store/matrix-order';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { MatrixCaption } from './MatrixCaption';
import { MatrixGrid } from './MatrixGrid';
import { MatrixKey } from './MatrixKey';
import { OrderChoice } from './OrderChoice';
import { useMatrixAttention } from './use-attention';
import { useMatrix } from './use-matrix';
import '~/evidence/marks/marks.css';
import './matrix.css';

/** Who stands how to whom: every actor a row and a column, and marks where they meet. */
export function MatrixPanel() {
  const words = useMessages().matrix;
  const [order, setOrder] = useState(readOrder);
  const hasActors = useApp((state) => selectGraph(state).actors.size > 0);
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
      <MatrixCaption matrix={matrix} attended={attention.attended} />
    </div>
  );
}
