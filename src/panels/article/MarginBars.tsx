import { packLanes } from '~/analysis/pack-lanes';
import { type SignMark, toSignMarks } from '~/article/sign-marks';
import type { PlacedPassage } from '~/article/text-row';
import { SIGN_MARKS, toDashes } from '~/marks/looks';
import type { Sign } from '~/model/sign';
import { type PassageState, toStateAttributes } from './row-state';
import type { Extent } from './use-extents';

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
  readonly extents: ReadonlyMap<number, Extent>;
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
          className={`article-bar sign-${mark.sign}`}
          data-in={passage.index}
          {...toStateAttributes(stateOf(passage))}
          width={WIDTH}
          height={extent.bottom - extent.top}
          style={{ insetBlockStart: extent.top, insetInlineStart: `${(lane / lanes) * 100}%` }}
        >
          <line
            x1={WIDTH / 2}
            x2={WIDTH / 2}
            y1="5"
            y2="100%"
            strokeWidth={STROKE}
            strokeDasharray={toDashes(mark.modality, STROKE).join(' ')}
            strokeLinecap={mark.modality === 'fact' || mark.modality === 'claim' ? 'butt' : 'round'}
          />
          <Head sign={mark.sign} />
        </svg>
      ))}
    </div>
  );
}

function Head({ sign }: { readonly sign: Sign }) {
  const { head } = SIGN_MARKS[sign];
  if (head === 'triangle') return <path className="filled" d="M4.5 0 8.6 7H.4Z" />;
  if (head === 'tee') return <path d="M0 1.5H9" strokeWidth="3" />;
  return <circle className="filled" cx="4.5" cy="3.5" r="3.25" />;
}

interface Bar {
  readonly passage: PlacedPassage;
  readonly mark: SignMark;
  readonly extent: Extent;
  readonly lane: number;
}

/** A bar for each sign of each passage; where bars would touch, they stand beside each other. */
function toBars(
  passages: readonly PlacedPassage[],
  extents: ReadonlyMap<number, Extent>,
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
