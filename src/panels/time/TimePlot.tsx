import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { findCalendarStep } from '~/analysis/calendar-step';
import { type TimeBin, toTimeBins } from '~/analysis/time-bins';
import type { TimeExtent } from '~/analysis/time-span';
import { fromDayNumber } from '~/base/day';
import { BIN_WIDTH } from '~/figures/timeline/bin-rows';
import { LEAST_WIDTH, layItems, type NameItem } from '~/figures/timeline/lay-items';
import { selectTimed } from '~/figures/timeline/select-timed';
import { createTimeScale, type TimeScale } from '~/figures/timeline/time-scale';
import { toPrecision, toTimeTicks } from '~/figures/timeline/time-ticks';
import { formatTick } from '~/i18n/format-tick';
import { relationLabel } from '~/i18n/kind-labels';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { Shapes } from '~/marks/Shapes';
import { toGridLines } from '~/marks/time-bins';
import { selectPeriodStops } from '~/store/period-facets';
import { selectView } from '~/store/selectors';
import { useApp, useDeferredApp } from '~/store/use-app';
import { windowOfPeriod } from './drag-window';
import { PeriodThumb } from './PeriodThumb';
import { TimeBins } from './TimeBins';
import { TimeItems } from './TimeItems';
import { useBrush } from './use-brush';

/** What the name of a year takes, and what one of a day with its year. */
const SHORT_NAME = 38;

const LONG_NAME = 80;

/** The font of the names beside dates, as `timeline-panel.css` sets it. */
const FONT = '11px "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';

let context: CanvasRenderingContext2D | null = null;

const THUMB_WIDTH = 16;

/** The dated relations along the time, with the period laid over them. */
export function TimePlot({
  extent,
  all,
  onPoint,
}: {
  /** The time shown. */
  readonly extent: TimeExtent;
  /** All the time there is. */
  readonly all: TimeExtent;
  readonly onPoint: (bin: TimeBin | null) => void;
}) {
  const words = useMessages().time;
  const plot = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(plot);
  const scale = useMemo(() => createTimeScale(extent, width), [extent, width]);
  const brush = useBrush(scale, all);
  const isEmpty = useApp((state) => selectTimed(state).length === 0);
  return (
    <div className="time-field" {...brush}>
      <div className="time-plot" ref={plot}>
        {width > 0 && (
          <>
            <svg className="time-drawing" width={width} height={height} aria-hidden="true">
              <Grid scale={scale} height={height} />
              <Window scale={scale} all={all} height={height} />
            </svg>
            <Content scale={scale} all={all} height={height} onPoint={onPoint} />
          </>
        )}
        {isEmpty && <p className="time-empty">{words.noneLeft}</p>}
      </div>
      <TimeAxis scale={scale} />
      <Thumbs scale={scale} all={all} />
    </div>
  );
}

interface PlotProps {
  readonly scale: TimeScale;
  readonly all: TimeExtent;
  readonly height: number;
}

function Content({
  onPoint,
  ...props
}: PlotProps & { readonly onPoint: (bin: TimeBin | null) => void }) {
  const { scale, height } = props;
  const relations = useDeferredApp(selectTimed);
  const nameItem = useItemNames();
  const laid = useMemo(
    () => layItems(relations, scale, height, nameItem),
    [relations, scale, height, nameItem],
  );
  if (laid) return <TimeItems laid={laid} />;
  const step = findCalendarStep(scale.extent, scale.width / BIN_WIDTH);
  const bins = toTimeBins(relations, scale.extent, step);
  return (
    <>
      <TimeBins bins={bins} scale={scale} height={height} onPoint={onPoint} />
      <Veil {...props} />
    </>
  );
}

function Grid({ scale, height }: { readonly scale: TimeScale; readonly height: number }) {
  const places = toTimeTicks(scale).ticks.map(({ place }) => place);
  return (
    <g className="time-grid">
      <Shapes shapes={toGridLines(places, height)} />
    </g>
  );
}

/** The time of the period; so short that it can hardly be seen, it is drawn wider. */
function Window({ scale, all, height }: PlotProps) {
  const [start, end] = useEnds(scale, all);
  const isNarrowed = useIsNarrowed();
  const width = Math.max(LEAST_WIDTH + 2, end - start);
  return (
    isNarrowed && <rect className="time-window" x={start - 1} y="0" width={width} height={height} />
  );
}

/** Lies over what is outside the period. */
function Veil({ scale, all }: PlotProps) {
  const [start, end] = useEnds(scale, all);
  const rest = Math.max(0, scale.width - end);
  if (!useIsNarrowed()) return null;
  return (
    <>
      <span className="time-veil" style={{ insetInlineStart: 0, inlineSize: Math.max(0, start) }} />
      <span className="time-veil" style={{ insetInlineEnd: 0, inlineSize: rest }} />
    </>
  );
}

function useIsNarrowed(): boolean {
  return useApp((state) => {
    const { start, end } = selectView(state).filters.period;
    return start !== null || end !== null;
  });
}

function Thumbs({ scale, all }: { readonly scale: TimeScale; readonly all: TimeExtent }) {
  const [start, end] = useEnds(scale, all);
  const hasStops = useApp((state) => selectPeriodStops(state).length > 1);
  if (!hasStops || scale.width === 0) return null;
  // Of a short period, both ends must still be within reach.
  const apart = Math.max(0, (THUMB_WIDTH - (end - start)) / 2);
  return (
    <>
      <span
        className="time-between"
        style={{ insetInlineStart: start, inlineSize: Math.max(0, end - start) }}
      />
      <PeriodThumb end="start" place={start - apart} />
      <PeriodThumb end="end" place={end + apart} />
    </>
  );
}

/** The places of the two ends of the period. */
function useEnds(scale: TimeScale, all: TimeExtent): readonly [number, number] {
  const period = useApp((state) => selectView(state).filters.period);
  const { start, end } = windowOfPeriod(period, all);
  const within = (day: number) =>
    scale.toPlace(Math.min(Math.max(day, scale.extent.start), scale.extent.end));
  return [within(start), within(end)];
}

/** The inner width and height of an element in pixels, followed while it stands. */
function useSize(element: RefObject<Element | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** Names dated relations by their kind, which is what fits beside them, and measures the names. */
function useItemNames(): NameItem {
  const locale = useLocale();
  return useCallback<NameItem>(
    ({ placed: { relation } }) => {
      const { text } = relationLabel(relation, locale);
      return { text, width: Math.ceil(measure(text)) };
    },
    [locale],
  );
}

function measure(text: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 6;
  context.font = FONT;
  return context.measureText(text).width;
}

/** The names of the days at which the axis is marked. */
function TimeAxis({ scale }: { readonly scale: TimeScale }) {
  const locale = useLocale();
  const { step, ticks } = toTimeTicks(scale);
  const precision = toPrecision(step);
  return (
    <div className="time-axis" aria-hidden="true">
      {ticks.map(({ day, place }, index) => {
        const hasRoom = scale.width - place > (precision === 'year' ? SHORT_NAME : LONG_NAME);
        // The name of the last year stands before its tick where there is no room behind.
        const pitch = place - (ticks[index - 1]?.place ?? 0);
        if (!hasRoom && (precision !== 'year' || pitch < 2 * SHORT_NAME)) return null;
        return (
          <span
            key={day}
            className="time-tick"
            data-before={!hasRoom || undefined}
            style={hasRoom ? { insetInlineStart: place } : { insetInlineEnd: scale.width - place }}
          >
            {formatTick(locale, fromDayNumber(day), precision, index === 0)}
          </span>
        );
      })}
    </div>
  );
}
