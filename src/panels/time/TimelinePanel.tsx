import { useState } from 'react';
import { toDaysEdtf } from '~/analysis/days-edtf';
import type { TimeBin } from '~/analysis/time-bins';
import type { TimeExtent } from '~/analysis/time-span';
import { selectDenseExtent, selectTimed, selectTimeExtent } from '~/figures/timeline/select-timed';
import { period as periodFilter } from '~/filters/period';
import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectAtAnyTime, selectUndatedCount } from '~/store/period-facets';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { Button, IconButton } from '~/ui/Button';
import { findSelected } from '~/view/selected';
import { describeBin, describeTimed } from './describe-timed';
import { windowOfPeriod } from './drag-window';
import { TimeKey } from './TimeKey';
import { TimePlot } from './TimePlot';
import { findNextPeriod, type Play, stepPeriod, usePlay } from './use-play';
import '~/evidence/marks/marks.css';
import './timeline-panel.css';

/** Which time the timeline shows, and what changes that. */
interface Zoom {
  readonly extent: TimeExtent;
  /** The time that a period takes which is open at both ends. */
  readonly all: TimeExtent;
  readonly isZoomed: boolean;
  /** Shows all the time, or again a part of it; undefined where there is no part to show. */
  readonly zoom: (() => void) | undefined;
}

/** When relations hold, as firmly as their dates are known, and the period that is looked at. */
export function TimelinePanel() {
  const words = useMessages().time;
  const { filters } = useMessages();
  const extent = useApp(selectTimeExtent);
  return (
    <section className="timeline" aria-label={words.region}>
      {extent ? (
        <Timeline everything={extent} />
      ) : (
        <p className="timeline__none">{filters.noDates}</p>
      )}
    </section>
  );
}

function Timeline({ everything }: { readonly everything: TimeExtent }) {
  const words = useMessages().time;
  const play = usePlay();
  const period = useApp((state) => selectView(state).filters.period);
  const setFilter = useApp((state) => state.setFilter);
  const [bin, setBin] = useState<TimeBin | null>(null);
  const { extent, all, isZoomed, zoom } = useZoom(everything);
  const isNarrowed = period.start !== null || period.end !== null;
  const clear = () => setFilter('period', periodFilter.initial);
  return (
    <>
      <div className="timeline__head">
        <div className="timeline__row">
          <StepControls play={play} />
          <Caption bin={bin} isPlaying={play.isPlaying} isSlow={play.isSlow} />
          {isNarrowed && <Press words={words.clear} onPress={clear} />}
          {zoom && <Press words={isZoomed ? words.whole : words.closer} onPress={zoom} />}
        </div>
        <div className="timeline__row">
          <UndatedSwitch />
          <TimeKey />
        </div>
      </div>
      <TimePlot extent={extent} all={all} onPoint={setBin} />
    </>
  );
}

/** A press of a word; what is heard says more. */
function Press({
  words: { written, heard },
  onPress,
}: {
  readonly words: { readonly written: string; readonly heard: string };
  readonly onPress: () => void;
}) {
  return (
    <Button look="plain" aria-label={heard} data-tip={heard} onClick={onPress}>
      {written}
    </Button>
  );
}

/** The period in words; while something is pointed at, that. */
function Caption({
  bin,
  isPlaying,
  isSlow,
}: {
  readonly bin: TimeBin | null;
  readonly isPlaying: boolean;
  readonly isSlow: boolean;
}) {
  const words = useMessages().time;
  const locale = useLocale();
  const period = useApp((state) => selectView(state).filters.period);
  const pointed = usePointed(bin);
  const days = toDaysEdtf(period);
  return (
    <div className="timeline__caption">
      <p
        className={pointed ? 'visually-hidden' : undefined}
        role="status"
        aria-live={isPlaying ? 'off' : 'polite'}
      >
        {days ? formatDate(locale, days) : words.allDates}
      </p>
      {isPlaying && isSlow && <p className="timeline__note">{words.slow}</p>}
      {pointed && (
        <p className="timeline__pointed" aria-hidden="true">
          {pointed}
        </p>
      )}
    </div>
  );
}

/** What is pointed at, in words, where the timeline shows it. */
function usePointed(bin: TimeBin | null): string | undefined {
  const messages = useMessages();
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const hovered = useApp((state) => state.hovered);
  const visible = useApp(selectAtAnyTime);
  const relations = useApp(selectTimed);
  if (bin) return describeBin(bin, { locale, messages });
  if (hovered?.type !== 'line') return undefined;
  const found = findSelected(graph, visible, hovered);
  const held = new Set(found?.type === 'line' ? found.relations.map((each) => each.relation) : []);
  const timed = relations.find(({ placed }) => held.has(placed.relation));
  return timed && describeTimed(timed, { graph, locale, messages });
}

/** Shows or leaves out what no date is known of, and says how much that is. */
function UndatedSwitch() {
  const words = useMessages().time;
  const { filters } = useMessages();
  const period = useApp((state) => selectView(state).filters.period);
  const count = useApp(selectUndatedCount);
  const setFilter = useApp((state) => state.setFilter);
  if (count === 0 && period.undated) return null;
  return (
    <label className="time-undated" data-tip={filters.undated}>
      <input
        type="checkbox"
        checked={period.undated}
        onChange={() => setFilter('period', { ...period, undated: !period.undated })}
      />
      {words.undated(count)}
    </label>
  );
}

/** Goes from date to date, by hand or by itself. */
function StepControls({ play }: { readonly play: Play }) {
  const words = useMessages().time;
  const store = useAppStore();
  const hasPrevious = useApp((state) => findNextPeriod(state, 'previous') !== undefined);
  const hasNext = useApp((state) => findNextPeriod(state, 'next') !== undefined);
  return (
    <div className="time-steps">
      <IconButton
        icon="previous"
        label={words.previous}
        disabled={!hasPrevious}
        onClick={() => stepPeriod(store, 'previous')}
      />
      <IconButton
        ref={play.button}
        icon={play.isPlaying ? 'stop' : 'play'}
        label={play.isPlaying ? words.stop : words.play}
        disabled={!hasPrevious && !hasNext}
        onClick={play.toggle}
      />
      <IconButton
        icon="next"
        label={words.next}
        disabled={!hasNext}
        onClick={() => stepPeriod(store, 'next')}
      />
    </div>
  );
}

/**
 * Opens on the time in which most dates lie, and goes from there to all of it and to the period. A
 * period that lies outside what is shown is never out of sight: then all is shown.
 */
function useZoom(everything: TimeExtent): Zoom {
  const period = useApp((state) => selectView(state).filters.period);
  const dense = useApp(selectDenseExtent);
  const [chosen, setChosen] = useState<TimeExtent | 'dense' | null>('dense');
  const isNarrowed = period.start !== null || period.end !== null;
  if (chosen === 'dense' && dense && isWithin(windowOfPeriod(period, dense), dense))
    return { extent: dense, all: dense, isZoomed: true, zoom: () => setChosen(null) };
  const window = windowOfPeriod(period, everything);
  if (chosen && chosen !== 'dense' && isWithin(window, chosen))
    return { extent: chosen, all: everything, isZoomed: true, zoom: () => setChosen(null) };
  const part = isNarrowed ? withMargin(window) : dense && 'dense';
  const zoom = part && (() => setChosen(part));
  return { extent: everything, all: everything, isZoomed: false, zoom };
}

function isWithin(window: TimeExtent, extent: TimeExtent): boolean {
  return extent.start <= window.start && window.end <= extent.end;
}

/** A little more than a window, so that its ends can be moved outwards too. */
function withMargin({ start, end }: TimeExtent): TimeExtent {
  const margin = Math.max(2, Math.round((end - start) * 0.1));
  return { start: start - margin, end: end + margin };
}
