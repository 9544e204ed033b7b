import { OVER_STROKE, SIGN_MARKS, toDashes } from '~/marks/looks';
import type { Modality } from '~/model/modality';
import type { Sign } from '~/model/sign';
import './marks.css';

const WIDTH = 1.75;
const LENGTH = 36;
const END = LENGTH - 7;

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
  const hasHead = sign !== undefined && head;
  return (
    <svg
      className={`line-mark sign-${sign ?? 'none'}`}
      viewBox={`0 0 ${LENGTH} 12`}
      aria-hidden="true"
    >
      <line
        x1="1.5"
        x2={hasHead ? END : LENGTH - 1.5}
        y1="6"
        y2="6"
        strokeWidth={width}
        strokeDasharray={toDashes(modality, width).join(' ')}
        strokeLinecap={modality === 'fact' || modality === 'claim' ? 'butt' : 'round'}
      />
      {isOver && <path d={STROKE} strokeWidth={OVER_STROKE.width} />}
      {hasHead && <Head sign={sign} isOver={isOver} />}
      {number !== undefined && (
        <text x={LENGTH / 2} y="10" textAnchor="middle" className="line-number">
          {number}
        </text>
      )}
    </svg>
  );
}

/** Where a line without a head has its middle, too. */
const STROKE = `M${LENGTH / 2 - 2} ${6 - OVER_STROKE.length / 2}v${OVER_STROKE.length}`;

/** The head of what is over is open. */
function Head({ sign, isOver }: { readonly sign: Sign; readonly isOver: boolean }) {
  const { head } = SIGN_MARKS[sign];
  const look = isOver ? 'open' : 'filled';
  if (head === 'triangle') return <path className={look} d="M28 2.2 35 6 28 9.8Z" />;
  if (head === 'tee') return <path d="M32 1.5V10.5M29 6H32" strokeWidth="2.25" />;
  return <circle className={look} cx="31.6" cy="6" r="3" />;
}
