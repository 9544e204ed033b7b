import type { TwoCamps } from '~/analysis/two-camps';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { findLayout } from '../layouts';
import { toLevelLines } from '../to-elements';
import { findCamps } from './find-camps';

const remembered = new WeakMap<Graph, Map<Level, TwoCamps | undefined>>();

/** The two camps that a layout parts at a level; undefined where it parts none, or there are none. */
export function campsShown(graph: Graph, level: Level, layout: string): TwoCamps | undefined {
  if (!findLayout(layout).partsCamps?.(level)) return undefined;
  const known = remembered.get(graph) ?? new Map<Level, TwoCamps | undefined>();
  remembered.set(graph, known);
  if (!known.has(level)) known.set(level, findCamps(toLevelLines(graph, level)));
  return known.get(level);
}
