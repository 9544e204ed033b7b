import { withMessages } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import type { MeasureText } from './label';
import type { MapArrangement } from './map/arrange-map';
import type { LayoutSubject } from './to-layout-input';

const remembered = new WeakMap<Graph, Map<string, Promise<MapArrangement>>>();

/**
 * Where the actors of a level stand on a map. Loaded on use, and remembered unless that failed;
 * the land itself comes later.
 */
export function arrangeOnMap(choice: LayoutSubject, measure: MeasureText): Promise<MapArrangement> {
  const { graph, level, preset } = choice;
  const known = remembered.get(graph) ?? new Map<string, Promise<MapArrangement>>();
  remembered.set(graph, known);
  const key = [level, preset.id].join(' ');
  const arrangement =
    known.get(key) ??
    withMessages(import('./map/arrange-map')).then(({ arrangeMap }) => arrangeMap(choice, measure));
  known.set(key, arrangement);
  arrangement.catch(() => known.delete(key));
  return arrangement;
}
