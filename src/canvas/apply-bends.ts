import type { Core } from 'cytoscape';
import type { LineId } from '~/model/ids';
import { fromElementId, toElementId } from './element-id';

/**
 * Bends lines as an arrangement asks, by the ids of lines and bundles, or `spread` times as far as
 * they are bent now. The lines of a bundle stand where it does; what is fanned out stays so.
 */
export function applyBends(
  cy: Core,
  bends: ReadonlyMap<string, number> | undefined,
  spread = 1,
): void {
  cy.batch(() => {
    for (const edge of cy.edges().toArray()) {
      const bundle = edge.data('bundle') as LineId | undefined;
      const unit = bundle
        ? cy
            .getElementById(toElementId({ type: 'line', id: bundle }))
            .source()
            .id()
        : edge.source().id();
      const asked = bends?.get(bundle ?? fromElementId(edge.id())?.id ?? '');
      const turn = unit === edge.source().id() ? 1 : -1;
      const before = Number(edge.data('base'));
      const base = (asked === undefined ? before : asked * turn) * spread;
      edge.data({ base, bend: Number(edge.data('bend')) - before + base });
    }
  });
}
