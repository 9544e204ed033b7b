import { useState } from 'react';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { readOrder, writeOrder } from './matrix/kept-order';
import { MatrixCaption } from './matrix/MatrixCaption';
import { MatrixGrid } from './matrix/MatrixGrid';
import { MatrixKey } from './matrix/MatrixKey';
import { OrderChoice } from './matrix/OrderChoice';
import { useAttention } from './matrix/use-attention';
import { useMatrix } from './matrix/use-matrix';
import { useMatrixMessages } from './matrix/use-matrix-messages';
import './details/marks.css';
import './matrix/matrix.css';

/** Who stands how to whom: every actor a row and a column, and marks where they meet. */
export function MatrixPanel() {
  const words = useMatrixMessages();
  const [order, setOrder] = useState(readOrder);
  const hasActors = useApp((state) => selectGraph(state).actors.size > 0);
  const matrix = useMatrix(order);
  const attention = useAttention(matrix);
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
