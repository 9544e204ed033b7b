import { groupBy } from '~/base/group-by';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import type { Sign } from '~/model/sign';
import { SIGNS } from '~/model/sign';
import { findMixedPairs, pairKey } from './mixed-pairs';

/** Another actor that one stands in lines of one sign with. */
export interface Counterpart {
  readonly actor: ActorId;
  /** Whether the two stand both with and against each other. */
  readonly isMixed: boolean;
  /** Never empty. */
  readonly lines: readonly Line[];
}

/** The counterparts of one sign, those with most lines first. */
export interface SignGroup {
  readonly sign: Sign;
  readonly counterparts: readonly Counterpart[];
  readonly lineCount: number;
}

/** The lines at an actor. */
export function linesAt(actor: ActorId, lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => line.from === actor || line.to === actor);
}

/**
 * Whom an actor stands with, against and neither, by some of its lines; whether a pair is mixed
 * follows from all lines. Empty groups are left out.
 */
export function toSignGroups(
  actor: ActorId,
  lines: readonly Line[],
  allLines: readonly Line[],
): readonly SignGroup[] {
  const own = linesAt(actor, lines);
  const mixed = findMixedPairs(linesAt(actor, allLines));
  return SIGNS.flatMap((sign) => {
    const ofSign = own.filter((line) => line.sign === sign);
    const groups = groupBy(ofSign, (line) => (line.from === actor ? line.to : line.from));
    const counterparts = [...groups]
      .map(([other, group]) => ({
        actor: other,
        isMixed: mixed.has(pairKey(actor, other)),
        lines: group,
      }))
      .sort((a, b) => b.lines.length - a.lines.length);
    return ofSign.length > 0 ? [{ sign, counterparts, lineCount: ofSign.length }] : [];
  });
}
