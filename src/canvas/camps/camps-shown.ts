import { useEffect, useReducer } from 'react';
import type { TwoCamps } from '~/analysis/two-camps';
import { findLayout } from '~/layout/layouts';
import type { Graph } from '~/model/graph';
import type { Level } from '~/model/level';
import { toLevelLines } from '~/model/lines';
import { loadRunTask } from '~/tasks/load-run-task';
import { afterPicture } from '../after-picture';
import { shareByGraph } from '../shared-work';
import { signsOf } from '../to-layout-input';

/** What is found out of a level: its two camps, if it has any. */
interface Found {
  readonly camps: TwoCamps | undefined;
}

const campsOf = shareByGraph<Found>();

/** Whether a layout parts the camps of a level, if it has any. */
export function mayPartCamps(level: Level, layout: string): boolean {
  return findLayout(layout).partsCamps?.(level) === true;
}

/**
 * The two camps that a layout parts at a level; undefined where it parts none, where there are none,
 * and until somebody has waited for them with {@link findCampsShown}.
 */
export function campsShown(graph: Graph, level: Level, layout: string): TwoCamps | undefined {
  if (!mayPartCamps(level, layout)) return undefined;
  return campsOf.find(graph, level)?.result?.camps;
}

/** The camps of {@link campsShown} as soon as they are found; undefined where that fails too. */
export async function findCampsShown(
  graph: Graph,
  level: Level,
  layout: string,
): Promise<TwoCamps | undefined> {
  if (!mayPartCamps(level, layout)) return undefined;
  const work = campsOf.share(graph, level, () => find(graph, level));
  const found = await work.wait().catch(() => undefined);
  return found?.camps;
}

/** The camps under a graph, which are looked for when there is a picture; none under a map. */
export function useCampsShown({
  graph,
  level,
  layout,
  isGraph,
}: {
  readonly graph: Graph;
  readonly level: Level;
  readonly layout: string;
  readonly isGraph: boolean;
}): TwoCamps | undefined {
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const camps = isGraph ? campsShown(graph, level, layout) : undefined;
  useEffect(() => {
    if (camps || !isGraph) return undefined;
    let isCurrent = true;
    const look = async () => {
      if ((await findCampsShown(graph, level, layout)) && isCurrent) showAgain();
    };
    const stop = afterPicture(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [camps, graph, level, layout, isGraph]);
  return camps;
}

async function find(graph: Graph, level: Level): Promise<Found> {
  const runTask = await loadRunTask();
  const lines = toLevelLines(graph, level).map((line) => ({
    from: line.from,
    to: line.to,
    signs: signsOf(line),
  }));
  return { camps: await runTask('camps', lines) };
}
