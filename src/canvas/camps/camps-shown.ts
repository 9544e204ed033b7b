import type { TwoCamps } from '~/analysis/two-camps';
import { findCamps } from '~/layout/find-camps';
import { findLayout } from '~/layout/layouts';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { toLevelLines } from '~/model/lines';
import { signsOf } from '../to-layout-input';

const remembered = new WeakMap<Graph, Map<Level, TwoCamps | undefined>>();

/** The two camps that a layout parts at a level; undefined where it parts none, or there are none. */
export function campsShown(graph: Graph, level: Level, layout: string): TwoCamps | undefined {
  if (!findLayout(layout).partsCamps?.(level)) return undefined;
  const known = remembered.get(graph) ?? new Map<Level, TwoCamps | undefined>();
  remembered.set(graph, known);
  if (!known.has(level)) {
    const lines = toLevelLines(graph, level).map((line) => ({ ...line, signs: signsOf(line) }));
    known.set(level, findCamps(lines));
  }
  return known.get(level);
}
