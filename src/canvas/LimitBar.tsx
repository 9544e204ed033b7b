import { useId, useState } from 'react';
import { isolatedText } from '~/base/isolate';
import type { ActorLimit } from '~/filters/strongest';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { actorAtLevel } from '~/model/level';
import type { AppState } from '~/store/app-store';
import { selectDrawnGraph, selectGraph, selectStrongest, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import './limit-bar.css';

/** Says how many of the actors are drawn and by what they were chosen; lets the reader draw more, or all. */
export function LimitBar() {
  const { strongest: words } = useMessages();
  const { shown, total } = useApp(selectStrongest);
  const limit = useApp((state) => selectView(state).limit);
  const isAround = useApp((state) => selectView(state).focus !== null);
  const setLimit = useApp((state) => state.setLimit);
  const isAll = shown === total;
  const drawn = isAround ? words.drawnAround(shown, total) : words.drawn(shown, total);
  return (
    <div className="limit-bar">
      <p role="status" title={words.where}>
        {isAll ? words.allDrawn(total) : drawn}
      </p>
      <LimitSlider key={`${shown} ${total}`} shown={shown} total={total} onChange={setLimit} />
      {isAll ? (
        limit !== 'auto' && <Press onPress={() => setLimit('auto')}>{words.showReadable}</Press>
      ) : (
        <Press onPress={() => setLimit('all')}>{words.showAll}</Press>
      )}
      <MissingActor />
    </div>
  );
}

function Press({ children, onPress }: { readonly children: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="graph-level" onClick={onPress}>
      {children}
    </button>
  );
}

/** Numbers that the slider stops at. */
const STOPS = [10, 20, 30, 40, 60, 80, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000];

/** Chooses how many actors are drawn; what is chosen counts once the slider is let go. */
function LimitSlider({
  shown,
  total,
  onChange,
}: {
  readonly shown: number;
  readonly total: number;
  readonly onChange: (limit: ActorLimit) => void;
}) {
  const { strongest: words } = useMessages();
  const id = useId();
  const between = [...STOPS, shown].filter((stop) => stop < total);
  const stops = [...new Set([...between, total])].sort((a, b) => a - b);
  const present = stops.indexOf(shown);
  const [stop, setStop] = useState(present);
  const count = stops[stop] ?? total;
  const choose = () => {
    if (stop !== present) onChange(count === total ? 'all' : count);
  };
  return (
    <label className="limit-bar-slider" htmlFor={id}>
      <span className="visually-hidden">{words.name}</span>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={stop}
        aria-valuetext={words.count(count)}
        onChange={({ target }) => setStop(target.valueAsNumber)}
        onPointerUp={choose}
        onKeyUp={choose}
        onBlur={choose}
      />
      <output htmlFor={id} aria-hidden="true">
        {stop === present ? '' : words.count(count)}
      </output>
    </label>
  );
}

/** Says that the selected actor is not drawn, and leads to where it is. */
function MissingActor() {
  const { strongest: words } = useMessages();
  const locale = useLocale();
  const store = useAppStore();
  const missing = useApp(selectMissing);
  if (!missing) return null;
  return (
    <p role="status">
      {words.missing(isolatedText(missing.name, locale))}{' '}
      <Press onPress={() => store.getState().focusOn({ actor: missing.id, steps: 1 })}>
        {words.showAround}
      </Press>
    </p>
  );
}

/** The selected actor, or the one that it is folded into, where it is not drawn. */
function selectMissing(state: AppState) {
  const { selection, level } = selectView(state);
  if (selection?.type !== 'actor') return undefined;
  const graph = selectGraph(state);
  const id = actorAtLevel(graph, selection.id, level);
  return selectDrawnGraph(state).actors.has(id) ? undefined : graph.actors.get(id);
}
