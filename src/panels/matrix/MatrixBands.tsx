import type { Matrix } from '~/figures/matrix/matrix';
import type { ActorId } from '~/model/ids';
import type { Geometry } from './geometry';
import type { MatrixPlace } from './matrix-place';

/** What lies under the cells: their rules, and the row and column focused or selected. */
export function MatrixBands({
  matrix: { indices, rules },
  geometry: { cell, head, top },
  lit,
  actor,
}: {
  readonly matrix: Matrix;
  readonly geometry: Geometry;
  readonly lit: MatrixPlace | null;
  /** The actor selected. */
  readonly actor: ActorId | undefined;
}) {
  const rowAt = (id: ActorId) => ({
    insetBlockStart: top + (indices.get(id) ?? 0) * cell,
    blockSize: cell,
  });
  const columnAt = (id: ActorId) => ({
    insetInlineStart: head + (indices.get(id) ?? 0) * cell,
    inlineSize: cell,
  });
  const isIn = (id: ActorId | null | undefined) => id && indices.has(id);
  return (
    <div className="matrix-under" aria-hidden="true">
      <div
        className="matrix-lines"
        style={{
          insetBlockStart: top,
          insetInlineStart: head,
          backgroundSize: `${cell}px ${cell}px`,
        }}
      />
      {actor && isIn(actor) && (
        <>
          <div className="matrix-band matrix-band--selected" data-axis="row" style={rowAt(actor)} />
          <div
            className="matrix-band matrix-band--selected"
            data-axis="column"
            style={columnAt(actor)}
          />
        </>
      )}
      {lit?.row && isIn(lit.row) && (
        <div className="matrix-band" data-axis="row" style={rowAt(lit.row)} />
      )}
      {lit?.column && isIn(lit.column) && (
        <div className="matrix-band" data-axis="column" style={columnAt(lit.column)} />
      )}
      {[...rules].map((index) => (
        <div key={index}>
          <div
            className="matrix-rule"
            data-axis="row"
            style={{ insetBlockStart: top + index * cell }}
          />
          <div
            className="matrix-rule"
            data-axis="column"
            style={{ insetInlineStart: head + index * cell }}
          />
        </div>
      ))}
    </div>
  );
}
