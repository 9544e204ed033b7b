import { isolatedText } from '~/base/isolate';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { actorAtLevel } from '~/model/level';
import type { AppState } from '~/store/app-store';
import {
  selectDrawnGraph,
  selectGroupedGraph,
  selectStrongest,
  selectView,
} from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { StopSlider } from '~/ui/StopSlider';
import { BarButton } from './BarButton';
import { GroupPart } from './groups/GroupPart';
import './limit-bar.css';

/**
 * Says how many of the actors are drawn and by what they were chosen; lets the reader draw more, or
 * all, or group them.
 */
export function LimitBar() {
  const { strongest: words } = useMessages();
  const { shown, total } = useApp(selectStrongest);
  const limit = useApp((state) => selectView(state).limit);
  const isAround = useApp((state) => selectView(state).focus !== null);
  const setLimit = useApp((state) => state.setLimit);
  const isAll = shown === total;
  const isGrouped = useApp((state) => Boolean(selectGroupedGraph(state).groups?.all.length));
  const hasOpened = useApp((state) => Boolean(selectGroupedGraph(state).groups?.opened.size));
  const marks = useMessages().groups;
  const counted = isGrouped ? marks : words;
  const drawn =
    isAround && !isGrouped ? words.drawnAround(shown, total) : counted.drawn(shown, total);
  return (
    <div className="limit-bar">
      <p role="status" title={words.where}>
        {isAll ? counted.allDrawn(total) : drawn}
        {!isAll && hasOpened && marks.openFirst}
      </p>
      <StopSlider
        label={words.name}
        stops={toStops(shown, total)}
        value={shown}
        format={isGrouped ? marks.groupsAndActors : words.count}
        onChange={(count) => setLimit(count === total ? 'all' : count)}
      />
      {isAll ? (
        limit !== 'auto' && (
          <BarButton onPress={() => setLimit('auto')}>{words.showReadable}</BarButton>
        )
      ) : (
        <BarButton onPress={() => setLimit('all')}>{words.showAll}</BarButton>
      )}
      <GroupPart />
      <MissingActor />
    </div>
  );
}

/** Numbers that the slider stops at. */
const STOPS = [10, 20, 30, 40, 60, 80, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000];

/** The numbers that may be chosen of so many, the present one among them. */
function toStops(shown: number, total: number): readonly number[] {
  const between = [...STOPS, shown].filter((stop) => stop < total);
  return [...new Set([...between, total])].sort((a, b) => a - b);
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
      <BarButton onPress={() => store.getState().focusOn({ actor: missing.id, steps: 1 })}>
        {words.showAround}
      </BarButton>
    </p>
  );
}

/** The selected actor, or the one that it is folded into, where it is not drawn. */
function selectMissing(state: AppState) {
  const { selection, level } = selectView(state);
  if (selection?.type !== 'actor') return undefined;
  const graph = selectGroupedGraph(state);
  const id = actorAtLevel(graph, selection.id, level);
  return selectDrawnGraph(state).actors.has(id) ? undefined : graph.actors.get(id);
}
