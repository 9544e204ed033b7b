import { type HeadSize, toArrowhead, toLine, toOverStroke } from '~/marks/line-mark';
import { type Arrowhead, SIGN_MARKS, toDashes } from '~/marks/looks';
import { Shapes } from '~/marks/Shapes';
import type { Paint, Shape } from '~/marks/shape';
import type { Modality } from '~/model/modality';
import type { Sign } from '~/model/sign';
import './marks.css';

const WIDTH = 1.75;
const LENGTH = 36;
const END = LENGTH - 7;
const TIP = { x: LENGTH - 1, y: 6, dx: 1, dy: 0 };
const HEADS: Readonly<Record<Arrowhead, HeadSize>> = {
  triangle: { length: 7, breadth: 7.6 },
  tee: { length: 2.25, breadth: 9, inset: 1.875 },
  circle: { length: 6, breadth: 6, inset: 0.4 },
};

/**
 * A line as the picture draws it: hue and head by its sign, pattern by its modality, and a stroke
 * across its middle where it is over.
 */
export function LineMark({
  sign,
  modality = 'fact',
  isOver = false,
  head = true,
  width = WIDTH,
  number,
}: {
  /** None where only the modality is meant. */
  readonly sign?: Sign | undefined;
  readonly modality?: Modality;
  readonly isOver?: boolean;
  readonly head?: boolean;
  /** The line's width in pixels. */
  readonly width?: number;
  /** Of how many relations it is, where it is one line for several. */
  readonly number?: number;
}) {
  const look = { sign, modality, isOver, hasHead: head, width };
  return (
    <svg
      className={`mark line-mark sign-${sign ?? 'none'}`}
      viewBox={`0 0 ${LENGTH} 12`}
      aria-hidden="true"
    >
      <Shapes shapes={toShapes(look)} />
      {number !== undefined && (
        <text x={LENGTH / 2} y="10" textAnchor="middle" className="line-number">
          {number}
        </text>
      )}
    </svg>
  );
}

function toShapes({
  sign,
  modality,
  isOver,
  hasHead,
  width,
}: {
  readonly sign: Sign | undefined;
  readonly modality: Modality;
  readonly isOver: boolean;
  readonly hasHead: boolean;
  readonly width: number;
}): readonly Shape[] {
  const paint: Paint = sign ?? 'inkSoft';
  const head = sign && hasHead ? SIGN_MARKS[sign].head : undefined;
  const to = head ? END : LENGTH - 1.5;
  const line = { from: 1.5, to, y: 6, width, paint };
  return [
    toLine({ ...line, dash: toDashes(modality, width) }),
    ...(head === 'tee' ? [toLine({ ...line, from: END, to: END + 3, width: 2.25, dash: [] })] : []),
    // Where a line without a head has its middle, too.
    ...(isOver ? [toOverStroke(LENGTH / 2 - 2, 6, paint)] : []),
    ...(head ? [toArrowhead(head, TIP, HEADS[head], { paint, isOpen: isOver })] : []),
  ];
}
