import type { ActorId } from '~/model/ids';
import { findCamps } from '../camps/find-camps';
import type { LayoutInput, Positions } from '../layouts/layout';
import { composeSides } from './compose-sides';

/** An arrangement of two camps facing each other, with everyone else between. */
export function composeCamps(input: LayoutInput): Promise<Positions> {
  return composeSides(input, toCampGroups(input));
}

/** The groups of two camps: one at either side, between them those in neither. */
export function toCampGroups({ bodies, lines }: LayoutInput): readonly ReadonlySet<ActorId>[] {
  const { first = new Set<ActorId>(), second = new Set<ActorId>() } = findCamps(lines) ?? {};
  const others = bodies.map(({ id }) => id).filter((id) => !first.has(id) && !second.has(id));
  return [first, new Set(others), second];
}
