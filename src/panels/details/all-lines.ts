import { memoise } from '~/base/memoise';
import type { Graph } from '~/model/graph';
import { type Level, placeRelations } from '~/model/level';
import { type Line, toLines } from '~/model/lines';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';

const linesOf = memoise((graph: Graph, level: Level) =>
  toLines(placeRelations(graph, level), level),
);

/** Every line of the article at the present level, whatever is filtered. */
export function selectAllLines(state: AppState): readonly Line[] {
  return linesOf(selectGraph(state), selectView(state).level);
}
