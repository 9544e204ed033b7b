import { memoise } from '~/base/memoise';
import type { Focus } from '~/filters/focus';
import { toGroupedGraph, toGroupingInput } from '~/filters/grouped-graph';
import { loadEveryLanguage } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import { findGroupOf } from '~/model/grouped';
import type { GroupChoice, GroupingId, KeyedGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import type { Level } from '~/model/level';
import type { AppState, AppStore } from '~/store/app-store';
import type { Grouper } from '~/store/groups-slice';
import { selectGraph, selectView } from '~/store/selectors';
import { runTask } from '~/tasks/run-task';
import { shareByGraph } from '../shared-work';
import { GROUP_WORDS } from './group-words';
import { toInside, toUngrouped } from './to-ungrouped';

const groupsOf = shareByGraph<readonly KeyedGroup[]>();
const graphsOf = new WeakMap<readonly KeyedGroup[], Map<string, Graph>>();

const inside = memoise(toInside);
const ungroup = memoise(toUngrouped);
const withMembers = memoise((focus: Focus, members: readonly ActorId[]) => ({ ...focus, members }));

/** Groups graphs by whatever groups have been found by now. */
function createGrouper(): Grouper {
  return {
    group: (graph, level, choice) => {
      const found = groupsOf.find(graph, keyOf(level, choice.by))?.result;
      return found && toGraph(graph, level, found, choice);
    },
    inside,
    around: (grouped, focus) => {
      const group = findGroupOf(grouped, focus.actor);
      return group ? withMembers(focus, group.members) : null;
    },
    ungroup,
  };
}

/** The groups of a level, which a worker finds; what was found before is known at once. */
async function findKeyedGroups(
  graph: Graph,
  level: Level,
  by: GroupingId,
  signal?: AbortSignal,
): Promise<readonly KeyedGroup[]> {
  const work = groupsOf.share(graph, keyOf(level, by), (abandoned) =>
    runTask('groups', { by, ...toGroupingInput(graph, level) }, { signal: abandoned }),
  );
  // A group is called in every language, so that switching it moves nobody.
  const [found] = await Promise.all([work.wait(signal), loadEveryLanguage()]);
  return found;
}

/** Whether the groups that a session asks for are still to be found. */
export function areGroupsMissing(state: AppState): boolean {
  const { level, grouping } = selectView(state);
  return grouping !== null && !state.grouper?.group(selectGraph(state), level, grouping);
}

/**
 * Finds the groups that a session asks for, and gives them to it. Rejects where that fails, and with
 * the reason of `signal` once it is aborted.
 */
export async function provideGroups(store: AppStore, signal?: AbortSignal): Promise<void> {
  const state = store.getState();
  store.getState().setGrouper(await groupFor(state, signal));
}

/** What groups graphs as a session asks for, as soon as the groups are found. */
export async function groupFor(state: AppState, signal?: AbortSignal): Promise<Grouper> {
  const { level, grouping } = selectView(state);
  if (grouping) await findKeyedGroups(selectGraph(state), level, grouping.by, signal);
  return createGrouper();
}

function keyOf(level: Level, by: GroupingId): string {
  return `${level} ${by}`;
}

/** The same groups, open and closed alike, give the same graph, so that actors stand where they stood. */
function toGraph(
  graph: Graph,
  level: Level,
  found: readonly KeyedGroup[],
  choice: GroupChoice,
): Graph {
  const graphs = graphsOf.get(found) ?? new Map<string, Graph>();
  graphsOf.set(found, graphs);
  const open = found.filter(({ key }) => choice.open.includes(key)).map(({ key }) => key);
  const key = open.join(' ');
  const made =
    graphs.get(key) ?? toGroupedGraph(graph, level, found, { ...choice, open }, GROUP_WORDS);
  graphs.set(key, made);
  return made;
}
