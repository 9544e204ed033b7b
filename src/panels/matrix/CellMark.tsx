import { type DrawnCell, toMarkSide } from '~/figures/matrix/cell-drawing';

const MIDDLE = 12;

/**
 * What stands in a cell: filled for with, crossed for against, hollow for neither, split for both,
 * and struck through where all of it is over.
 */
export function CellMark({ cell }: { readonly cell: DrawnCell }) {
  const { balance, claims, claimCount, isOver } = cell;
  return (
    <svg className="matrix-mark" viewBox="0 0 24 24" aria-hidden="true">
      {balance === 'with' && <Square at={MIDDLE} side={toMarkSide(claimCount)} />}
      {balance === 'against' && <Cross at={MIDDLE} side={toMarkSide(claimCount)} />}
      {balance === 'neither' && (
        <circle className="mark-neither" cx={MIDDLE} cy={MIDDLE} r={toMarkSide(claimCount) / 2} />
      )}
      {balance === 'mixed' && (
        <>
          <path className="mark-split" d="M3 21 21 3" />
          <Square at={7} side={toMarkSide(claims.with) / 2} />
          <Cross at={17} side={toMarkSide(claims.against) / 2} />
        </>
      )}
      {isOver && (
        <>
          <path className="mark-over-paper" d="M2 12H22" />
          <path className="mark-over" d="M2 12H22" />
        </>
      )}
    </svg>
  );
}

function Square({ at, side }: { readonly at: number; readonly side: number }) {
  const start = at - side / 2;
  return <rect className="mark-with" x={start} y={start} width={side} height={side} />;
}

function Cross({ at, side }: { readonly at: number; readonly side: number }) {
  const [start, end] = [at - side / 2, at + side / 2];
  return (
    <path
      className="mark-against"
      d={`M${start} ${start} ${end} ${end}M${end} ${start} ${start} ${end}`}
      strokeWidth={Math.max(1.75, side / 5)}
    />
  );
}
