import type { TimeShape } from '~/analysis/time-span';
import { DOUBT_WIDTH, type LaidEnds, MARK_WIDTH } from '~/figures/timeline/lay-items';
import { toOverStroke, toThickness } from '~/figures/timeline/time-mark-drawing';
import { SIGN_MARKS } from '~/marks/looks';
import type { Sign } from '~/model/sign';

/** What decides how a dated relation is drawn. */
export interface TimeMarkProps {
  readonly shape: TimeShape;
  readonly sign: Sign;
  /** How long its date is, in pixels. */
  readonly length: number;
  readonly ends: LaidEnds;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  readonly isInferred: boolean;
  readonly isOver: boolean;
  /** The height of its lane. */
  readonly height: number;
}

/**
 * A dated relation as it is drawn: the mark of its sign, then its date. A day stands upright, a
 * longer date is a bar, an interval a thin bar with caps at known ends and arrows at open ones.
 * Hollow is a date that is not printed, dashed one that is in doubt, struck through what is over.
 */
export function TimeMark(props: TimeMarkProps) {
  const { shape, sign, length, height, isInferred, isApproximate, isUncertain } = props;
  const thick = toThickness(shape, height);
  const inDoubt = isApproximate || isUncertain;
  const edge = isInferred || inDoubt ? 0.5 : 0;
  const width = MARK_WIDTH + length + 2 + 2 * DOUBT_WIDTH;
  return (
    <svg className="time-mark" width={width} height={height} aria-hidden="true">
      <SignHead sign={sign} middle={height / 2} />
      <rect
        className="time-body"
        data-hollow={isInferred || undefined}
        data-doubt={inDoubt || undefined}
        x={MARK_WIDTH + edge}
        y={(height - thick) / 2 + edge}
        width={length - 2 * edge}
        height={thick - 2 * edge}
      />
      {shape === 'interval' && <path className="time-ends" d={toEnds(props)} />}
      {inDoubt && <Doubts {...props} />}
      {props.isOver && <OverStroke length={length} height={height} />}
    </svg>
  );
}

/** The head by which a sign is known, upright, in the width of its own mark. */
export function SignHead({ sign, middle }: { readonly sign: Sign; readonly middle: number }) {
  const { head } = SIGN_MARKS[sign];
  const place = MARK_WIDTH / 2 - 1;
  const at = `translate(${place} ${middle})`;
  if (head === 'triangle')
    return <path className="time-head" transform={at} d="M-3.5 3.25h7L0-3.5Z" />;
  if (head === 'tee')
    return <path className="time-head-line" transform={at} d="M-3.5-2.5h7M0-2.5V3.75" />;
  return <circle className="time-head" cx={place} cy={middle} r="2.75" />;
}

/** Caps at the ends that are known, arrows at those that are open. */
function toEnds({ length, ends, height }: TimeMarkProps): string {
  const [start, end] = [MARK_WIDTH, MARK_WIDTH + length];
  const [middle, reach] = [height / 2, Math.min(4, height / 2 - 1)];
  const cap = (place: number) => `M${place} ${middle - reach}v${2 * reach}`;
  const arrow = (place: number, back: number) =>
    `M${place + back} ${middle - reach}L${place} ${middle}l${back} ${reach}`;
  const before = { known: cap(start + 0.75), open: arrow(start, reach), cut: '' };
  const after = { known: cap(end - 0.75), open: arrow(end, -reach), cut: '' };
  return before[ends.start] + after[ends.end];
}

function OverStroke({ length, height }: Pick<TimeMarkProps, 'length' | 'height'>) {
  const { x, y } = toOverStroke(height);
  const stroke = `M${MARK_WIDTH + length / 2 - x} ${height / 2 + y}l${2 * x} ${-2 * y}`;
  return (
    <>
      <path className="time-over-halo" d={stroke} />
      <path className="time-over" d={stroke} />
    </>
  );
}

function Doubts({ length, height, isApproximate, isUncertain }: TimeMarkProps) {
  const start = MARK_WIDTH + length + 2;
  const middle = height / 2;
  return (
    <>
      {isApproximate && (
        <path className="time-ends" d={`M${start} ${middle + 0.75}q1.5-3 3 0t3 0`} />
      )}
      {isUncertain && (
        <text className="time-doubt" x={start + (isApproximate ? DOUBT_WIDTH : 0)} y={middle + 3.5}>
          ?
        </text>
      )}
    </>
  );
}
