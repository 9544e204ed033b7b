import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { toSubjectKey } from '~/canvas/listed-subject';
import { useFollow } from '~/evidence/links/SelectLink';
import {
  type LaidItem,
  type LaidItems,
  toStretch,
  toTimeMarkLook,
} from '~/figures/timeline/lay-items';
import type { Timed } from '~/figures/timeline/select-timed';
import { rangeOf } from '~/filters/period';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { Shapes } from '~/marks/Shapes';
import { GLYPH_WIDTH } from '~/marks/sign-glyph';
import { DOUBT_WIDTH, type TimeMarkLook, toTimeMark } from '~/marks/time-mark';
import { isOverlapping } from '~/model/edtf';
import type { RelationId } from '~/model/ids';
import { selectAtAnyTime } from '~/store/period-facets';
import { selectGraph, selectPointed, selectSelected, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { toHighlight } from '~/view/highlight';
import { findSelected } from '~/view/selected';
import { describeTimed } from './describe-timed';
import { useItemRoving } from './use-roving';

/** Dated relations, each a button in its lane; one stop of the Tab key, gone about in by arrows. */
export const TimeItems = memo(function TimeItems({ laid }: { readonly laid: LaidItems }) {
  const words = useMessages().time;
  const period = useApp((state) => selectView(state).filters.period);
  const lit = useLit();
  const selected = useApp(selectSelected);
  const chosen = new Set(
    selected?.type === 'line' ? selected.relations.map(({ relation }) => relation.id) : [],
  );
  const isChosen = ({ placed: { relation } }: Timed) => chosen.has(relation.id);
  const { items, laneHeight } = laid;
  const lastLane = Math.max(0, ...items.map(({ lane }) => lane));
  const { home, ...roving } = useItemRoving(
    items.length,
    items.findIndex(({ timed }) => isChosen(timed)),
  );
  return (
    <ol className="time-items" aria-label={words.items}>
      {items.map((item, index) => (
        <TimeItem
          key={item.timed.placed.relation.id}
          item={item}
          height={laneHeight}
          index={index}
          tabIndex={index === home ? 0 : -1}
          {...roving}
          isOut={!isWithinPeriod(item.timed, period)}
          isChosen={isChosen(item.timed)}
          isLow={item.lane > lastLane / 2}
          isPointed={lit.has(item.timed.placed.relation.id)}
        />
      ))}
    </ol>
  );
});

function isWithinPeriod(
  { placed }: Timed,
  period: { readonly start: string | null; readonly end: string | null },
): boolean {
  const range = rangeOf(placed.relation);
  return range !== undefined && isOverlapping(range, period);
}

/** The relations, in the period or out of it, that what is pointed at lights. */
function useLit(): ReadonlySet<RelationId> {
  const graph = useApp(selectGraph);
  const dated = useApp(selectAtAnyTime);
  const pointed = useApp(selectPointed);
  return useMemo(() => {
    const singledOut = pointed.map((each) => findSelected(graph, dated, each));
    return toHighlight(graph, dated, singledOut).relations;
  }, [graph, dated, pointed]);
}

interface TimeItemProps {
  readonly item: LaidItem;
  readonly height: number;
  readonly index: number;
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocusAt: (index: number) => void;
  readonly isOut: boolean;
  readonly isChosen: boolean;
  /** Whether it stands in the lower half. */
  readonly isLow: boolean;
  readonly isPointed: boolean;
}

const TimeItem = memo(function TimeItem(props: TimeItemProps) {
  const { item, height, index, tabIndex, onKeyDown, onFocusAt } = props;
  const { timed, lane, start, end, label } = item;
  const stretch = toStretch(item);
  const [isLit, setLit] = useState(false);
  const messages = useMessages();
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const hover = useApp((state) => state.hover);
  const follow = useFollow();
  const sentence = describeTimed(timed, { graph, locale, messages });
  const highlight = (isOn: boolean) => {
    setLit(isOn);
    hover(isOn ? timed.selection : null);
  };
  return (
    <li>
      <button
        type="button"
        className={`time-item sign-${timed.sign}`}
        style={{
          insetInlineStart: stretch.start,
          insetBlockStart: lane * height,
          inlineSize: stretch.end - stretch.start,
          blockSize: height,
        }}
        data-out={props.isOut || undefined}
        data-pointed={props.isPointed || undefined}
        aria-label={sentence}
        aria-current={props.isChosen || undefined}
        data-subject={toSubjectKey(timed.selection)}
        tabIndex={tabIndex}
        onKeyDown={onKeyDown}
        onClick={() => follow(timed.selection)}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && highlight(true)}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && highlight(false)}
        onFocus={() => {
          onFocusAt(index);
          highlight(true);
        }}
        onBlur={() => highlight(false)}
      >
        {label?.side === 'before' && <span className="time-label">{label.text}</span>}
        <TimeMark look={toTimeMarkLook(timed, item.ends)} length={end - start} height={height} />
        {label?.side === 'after' && <span className="time-label">{label.text}</span>}
      </button>
      {isLit && <ItemTip sentence={sentence} item={item} height={height} isLow={props.isLow} />}
    </li>
  );
});

/** The sentence of what is pointed at: under it, or above it in the lower half. */
function ItemTip({
  sentence,
  item,
  height,
  isLow,
}: {
  readonly sentence: string;
  readonly item: LaidItem;
  readonly height: number;
  readonly isLow: boolean;
}) {
  return (
    <span
      className="time-tip"
      aria-hidden="true"
      style={{
        insetInlineStart: `max(0px, min(${item.start}px, 100% - 28rem))`,
        ...(isLow
          ? { insetBlockEnd: `calc(100% - ${item.lane * height - 2}px)` }
          : { insetBlockStart: (item.lane + 1) * height + 2 }),
      }}
    >
      {sentence}
    </span>
  );
}

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
