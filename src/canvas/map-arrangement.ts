import { withMessages } from '~/i18n/messages';
import type { MeasureText } from './label';
import type { MapArrangement } from './map/arrange-map';
import { shareByGraph } from './shared-work';
import type { LayoutSubject } from './to-layout-input';

const arrangements = shareByGraph<MapArrangement>();

/**
 * Where the actors of a level stand on a map. Loaded on use, and remembered unless that failed;
 * the land itself comes later. Rejects with the reason of `signal` once it is aborted; the worker
 * stops when nobody waits for it any more.
 */
export function arrangeOnMap(
  choice: LayoutSubject,
  measure: MeasureText,
  signal?: AbortSignal,
): Promise<MapArrangement> {
  const { graph, level, preset } = choice;
  const work = arrangements.share(graph, [level, preset.id].join(' '), async (abandoned) => {
    const { arrangeMap } = await withMessages(import('./map/arrange-map'));
    return arrangeMap(choice, measure, abandoned);
  });
  return work.wait(signal);
}
