import { Shapes } from '~/marks/Shapes';
import { GLYPH_WIDTH } from '~/marks/sign-glyph';
import { DOUBT_WIDTH, type TimeMarkLook, toTimeMark } from '~/marks/time-mark';

/** A dated relation as it is drawn; the page turns it where time runs to the left. */
export function TimeMark({
  look,
  length,
  height,
}: {
  readonly look: TimeMarkLook;
  /** How long its date is, in pixels. */
  readonly length: number;
  /** The height of its lane. */
  readonly height: number;
}) {
  const width = GLYPH_WIDTH + length + 2 + 2 * DOUBT_WIDTH;
  return (
    <svg
      className="mark time-mark"
      viewBox={`${-GLYPH_WIDTH} ${-height / 2} ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <Shapes shapes={toTimeMark(look, { length, height, forward: 1 })} />
    </svg>
  );
}
