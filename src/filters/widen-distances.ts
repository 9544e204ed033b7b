import { type Distances, type Focus, type IsOpen, type Neighbours, walkOn } from './focus';

/**
 * The distances once some relations are open besides those that the distances were found by. O(those
 * added, and all at the actors that come nearer or bring others near); the same array where none does.
 */
export function widenDistances(
  neighbours: Neighbours,
  distances: Distances,
  { steps }: Focus,
  added: readonly number[],
  isOpen: IsOpen,
): Distances {
  const { from, to } = neighbours;
  const reached: number[][] = Array.from({ length: steps }, () => []);
  for (const relation of added) {
    const [start, end] = [from[relation] as number, to[relation] as number];
    const [a, b] = [distances[start] as number, distances[end] as number];
    if (a < steps && a + 1 < b) reached[a]?.push(start);
    if (b < steps && b + 1 < a) reached[b]?.push(end);
  }
  if (reached.every(({ length }) => length === 0)) return distances;
  const nearer = distances.slice();
  const open = new Set(added);
  walkOn(neighbours, nearer, reached, steps, (relation) => open.has(relation) || isOpen(relation));
  return nearer;
}
