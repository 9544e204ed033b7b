import { useEffect, useReducer } from 'react';
import type { TwoCamps } from '~/analysis/two-camps';
import { findCamps } from '~/layout/find-camps';
import { findLayout } from '~/layout/layouts';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { toLevelLines } from '~/model/lines';
import { camps as task } from '~/tasks/camps';
import { type SharedWork, shareWork } from '../shared-work';
import { signsOf } from '../to-layout-input';

/** What is found out of a level: its two camps, if it has any. */
interface Found {
  readonly camps: TwoCamps | undefined;
}

const remembered = new WeakMap<Graph, Map<Level, SharedWork<Found>>>();

/**
 * The two camps that a layout parts at a level; undefined where it parts none, where there are none,
 * and of many relations until a worker has found them: then {@link awaitCamps} tells when.
 */
export function campsShown(graph: Graph, level: Level, layout: string): TwoCamps | undefined {
  return findWork(graph, level, layout)?.result?.camps;
}

/** The camps of {@link campsShown} as soon as they are found; undefined where that fails too. */
export async function awaitCamps(
  graph: Graph,
  level: Level,
  layout: string,
): Promise<TwoCamps | undefined> {
  const work = findWork(graph, level, layout);
  const found = work?.result ?? (await work?.wait().catch(() => undefined));
  return found?.camps;
}

/** The camps of {@link campsShown}, shown again when they are found. */
export function useCampsShown(graph: Graph, level: Level, layout: string): TwoCamps | undefined {
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const camps = campsShown(graph, level, layout);
  useEffect(() => {
    if (camps) return undefined;
    let isCurrent = true;
    awaitCamps(graph, level, layout).then((found) => found && isCurrent && showAgain());
    return () => {
      isCurrent = false;
    };
  }, [camps, graph, level, layout]);
  return camps;
}

function findWork(graph: Graph, level: Level, layout: string): SharedWork<Found> | undefined {
  if (!findLayout(layout).partsCamps?.(level)) return undefined;
  const known = remembered.get(graph) ?? new Map<Level, SharedWork<Found>>();
  remembered.set(graph, known);
  const work = known.get(level) ?? shareWork(() => find(graph, level));
  known.set(level, work);
  return work;
}

function find(graph: Graph, level: Level): Found | Promise<Found> {
  const lines = toLevelLines(graph, level).map((line) => ({
    from: line.from,
    to: line.to,
    signs: signsOf(line),
  }));
  if (task.isQuick(lines)) return { camps: findCamps(lines) };
  return import('~/tasks/run-task').then(async ({ runTask }) => ({
    camps: await runTask('camps', lines),
  }));
}
