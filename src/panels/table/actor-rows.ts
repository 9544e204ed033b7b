import { countSigns, relationsOf } from '~/analysis/count-signs';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Actor } from '~/model/schema';
import type { Sign } from '~/model/sign';
import type { Isolates } from '~/view/view';

/** An actor with how much is said of it, in relations to others. */
export interface ActorRow {
  readonly actor: Actor;
  /** Its relations by sign. */
  readonly signs: Readonly<Record<Sign, number>>;
  readonly claimCount: number;
}

/** The actors that are looked at, in the order of the dataset. */
export function toActorRows({ actors }: VisibleGraph, bare: Isolates): readonly ActorRow[] {
  return [...actors.values()]
    .filter(({ lines }) => bare === 'fade' || lines.length > 0)
    .map(({ actor, lines }) => ({
      actor,
      signs: countSigns(relationsOf(lines)),
      claimCount: lines.reduce((sum, line) => sum + line.claimCount, 0),
    }));
}
