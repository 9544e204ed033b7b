import { costBetween, costOfProportion, costOutside } from './judge-bodies';
import { costAcross, costOfAngle, costOfCrossing, costOfShape } from './judge-lines';
import type { Placement } from './placement';
import type { Link } from './scene';

/** What mars an arrangement where a body has a part in it. O(links × links at the body). */
export function costAt(placement: Placement, body: number): number {
  const { scene } = placement;
  let cost = costOutside(placement, body) + costOfProportion(placement);
  for (let other = 0; other < scene.bodies.length; other += 1)
    if (other !== body) cost += costBetween(placement, body, other);
  const own = scene.linksAt[body] as readonly number[];
  for (const link of own) cost += costOfLink(placement, link, body);
  for (let link = 0; link < scene.links.length; link += 1)
    if (!own.includes(link)) cost += costAcross(placement, link, body);
  return cost;
}

/** What mars a whole arrangement; what concerns two bodies counts for each. */
export function costOf(placement: Placement): number {
  return placement.scene.bodies.reduce((sum, _, body) => sum + costAt(placement, body), 0);
}

/** What mars a link of a body: its shape, other bodies in its way, other links. */
function costOfLink(placement: Placement, index: number, body: number): number {
  const { scene } = placement;
  const { a, b, count } = scene.links[index] as Link;
  let cost = costOfShape(placement, index);
  if (count === 0) return cost;
  for (let other = 0; other < scene.bodies.length; other += 1)
    if (other !== a && other !== b && other !== body) cost += costAcross(placement, index, other);
  for (let other = 0; other < scene.links.length; other += 1)
    if (other !== index) cost += costOfCrossing(placement, index, other);
  for (const end of [a, b])
    for (const other of scene.linksAt[end] as readonly number[])
      if (other !== index) cost += costOfAngle(placement, end, index, other);
  return cost;
}
