import { packLanes } from '~/analysis/pack-lanes';
import { groupBy } from '~/base/group-by';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import type { PlacedPassage } from '~/evidence/text/text-row';
import { type HeadSize, toArrowhead } from '~/marks/line-mark';
import { type Arrowhead, SIGN_MARKS, toDashes } from '~/marks/looks';
import { Shapes } from '~/marks/Shapes';
import { type Shape, toStroke } from '~/marks/shape';
import { firmestModality, type Modality } from '~/model/modality';
import { SIGNS, type Sign } from '~/model/sign';
import { type PassageState, toStateAttributes } from './row-state';
import type { BlockExtent } from './use-extents';

const WIDTH = 9;
const SHORTEST = 16;
/** The margin holds so many bars beside each other; more stand closer. */
const LANES = 4;
const STROKE = 2;

/** Bars at the margin: how far each passage reaches, and with which sign. */
export function MarginBars({
  passages,
  extents,
  stateOf,
}: {
  readonly passages: readonly PlacedPassage[];
  readonly extents: ReadonlyMap<number, BlockExtent>;
  readonly stateOf: (passage: PlacedPassage) => PassageState;
}) {
  const bars = toBars(passages, extents);
  const lanes = Math.max(LANES, ...bars.map(({ lane }) => lane + 1));
  return (
    <div className="article-bars">
      {bars.map(({ passage, mark, extent, lane }) => (
        <svg
          aria-hidden="true"
          key={`${passage.index} ${mark.sign}`}
          className={`mark article-bar sign-${mark.sign}`}
          data-in={passage.index}
          {...toStateAttributes(stateOf(passage))}
          width={WIDTH}
          height={extent.bottom - extent.top}
          style={{ insetBlockStart: extent.top, insetInlineStart: `${(lane / lanes) * 100}%` }}
        >
          <Shapes shapes={toShapes(mark, extent.bottom - extent.top)} />
        </svg>
      ))}
    </div>
  );
}

const HEADS: Readonly<Record<Arrowhead, HeadSize>> = {
  triangle: { length: 7, breadth: 8.2 },
  tee: { length: 3, breadth: 9 },
  circle: { length: 6.5, breadth: 6.5, inset: 0.25 },
};

function toShapes({ sign, modality }: PassageSign, height: number): readonly Shape[] {
  const { head } = SIGN_MARKS[sign];
  const cap = modality === 'fact' || modality === 'claim' ? 'butt' : 'round';
  const stroke = { paint: sign, width: STROKE, dash: toDashes(modality, STROKE), cap } as const;
  const tip = { x: WIDTH / 2, y: 0, dx: 0, dy: -1 };
  return [
    toStroke([WIDTH / 2, 5, WIDTH / 2, height], stroke),
    toArrowhead(head, tip, HEADS[head], { paint: sign }),
  ];
}

interface Bar {
  readonly passage: PlacedPassage;
  readonly mark: PassageSign;
  readonly extent: BlockExtent;
  readonly lane: number;
}

/** A bar for each sign of each passage; where bars would touch, they stand beside each other. */
function toBars(
  passages: readonly PlacedPassage[],
  extents: ReadonlyMap<number, BlockExtent>,
): readonly Bar[] {
  const bars = passages
    .flatMap((passage) => {
      const extent = extents.get(passage.index);
      return extent ? toSignMarks(passage.passage).map((mark) => ({ passage, mark, extent })) : [];
    })
    .map(({ extent: { top, bottom }, ...bar }) => ({
      ...bar,
      extent: { top, bottom: Math.max(bottom, top + SHORTEST) },
    }))
    .sort((a, b) => a.extent.top - b.extent.top);
  const stretches = bars.map(({ extent }) => ({ start: extent.top, end: extent.bottom }));
  const lanes = packLanes(stretches, Number.POSITIVE_INFINITY) ?? [];
  return bars.map((bar, index) => ({ ...bar, lane: lanes[index] ?? 0 }));
}

/** A sign that a passage says, as firmly as its firmest claim of that sign. */
interface PassageSign {
  readonly sign: Sign;
  readonly modality: Modality;
}

/** The signs that are read from a passage: one mark for each, never one for several. */
function toSignMarks({ statements }: QuotedPassage): readonly PassageSign[] {
  const evidence = statements.flatMap((statement) => statement.evidence);
  const bySign = groupBy(evidence, ({ relation }) => relation.sign);
  return SIGNS.flatMap((sign) => {
    const group = bySign.get(sign);
    return group
      ? [{ sign, modality: firmestModality(group.map(({ claim }) => claim.modality)) }]
      : [];
  });
}
