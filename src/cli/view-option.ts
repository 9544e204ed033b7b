import { groupingOf } from '~/analysis/groupings';
import { findGroups } from '~/analysis/groupings/grouping';
import { queryOf } from '~/base/query-of';
import { FILTERS } from '~/filters';
import type { Focus } from '~/filters/focus';
import { toGroupingInput } from '~/filters/grouped-graph';
import type { GraphQuery } from '~/filters/visible-graph';
import type { Graph } from '~/model/graph';
import { parseGroupId } from '~/model/groups';
import { VERSION_PARAM } from '~/view/link-version';
import { LINK_PARAMS, parsePermalink } from '~/view/permalink';
import type { View } from '~/view/view';
import { Unusable } from './command';

const NARROWING = [...FILTERS.map(({ id }): string => id), 'level', 'focus'];

/** What else a link may say: how something is looked at, not what. */
export const LOOKS = LINK_PARAMS.filter(
  (name) => name !== VERSION_PARAM && !NARROWING.includes(name),
);

/**
 * What a link, or its query, leaves of a graph. Throws {@link Unusable} where a part of it that
 * narrows means nothing for the graph: silence would pass for all the data.
 */
export function readView(link: string, graph: Graph): GraphQuery {
  const { view, faults } = parseView(link, graph);
  const ofData = faults.filter((part) => !LOOKS.includes(part.replace(/=.*/s, '')));
  if (ofData.length > 0)
    throw new Unusable(
      `${refuse(ofData)}\n` +
        `What narrows is ${NARROWING.join(', ')}; copy the link of a view to see how it is written.`,
    );
  return { ...view, focus: findFocus(view, graph) };
}

/** The focus of a view; of one on a group, with its members. */
function findFocus({ focus, level }: View, graph: Graph): Focus | null {
  const asked = focus && parseGroupId(focus.actor);
  if (!asked) return focus;
  const groups = findGroups(groupingOf(asked.by), toGroupingInput(graph, level));
  const group = groups.find(({ key }) => key === asked.key);
  if (!group) throw new Unusable(refuse([`focus=${focus.actor}`]));
  return { ...focus, members: group.members };
}

/** Throws {@link Unusable} where a part of a link means nothing for a graph. */
export function checkView(link: string, graph: Graph): void {
  const { faults } = parseView(link, graph);
  if (faults.length > 0) throw new Unusable(refuse(faults));
}

function parseView(link: string, graph: Graph) {
  const query = queryOf(link);
  const { choices, dropped, isLater } = parsePermalink(query, graph);
  const version = `${VERSION_PARAM}=${new URLSearchParams(query).get(VERSION_PARAM)}`;
  return { view: choices.view, faults: isLater ? [version, ...dropped] : dropped };
}

function refuse(faults: readonly string[]): string {
  return `--view says what means nothing for this dataset: ${faults.join(', ')}.`;
}
