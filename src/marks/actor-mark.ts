import { actorMarkOf } from './looks';
import { type Look, type Shape, toSteps } from './shape';

/** The shape of an actor's kind around a point; `radius` is that of a state of equal weight. */
export function toActorMark(
  kind: string,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  look: Look,
): Shape {
  const { shape, scale } = actorMarkOf(kind);
  const reach = radius * scale;
  if (shape === 'circle') return { type: 'circle', x, y, radius: reach, ...look };
  const corners = shape.map((value, index) => (index % 2 === 0 ? x : y) + value * reach);
  return { type: 'path', steps: [...toSteps(corners), ['Z']], ...look };
}
