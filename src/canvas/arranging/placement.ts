import { type Route, toRoutes } from './routes';
import type { Link, Scene } from './scene';

/** The places of a scene's bodies, and the ways its lines take between them. */
export interface Placement {
  readonly scene: Scene;
  /** x and y of each body in turn. */
  readonly places: Float64Array;
  /** The ways of each link's lines. */
  readonly routes: (readonly Route[])[];
}

/** A placement of a scene's bodies at some places, which it takes over. */
export function toPlacement(scene: Scene, places: Float64Array): Placement {
  return { scene, places, routes: scene.links.map((link) => routesOf(link, places)) };
}

/** Moves a body, and with it the lines at it. */
export function moveBody(
  { scene, places, routes }: Placement,
  body: number,
  x: number,
  y: number,
): void {
  places[2 * body] = x;
  places[2 * body + 1] = y;
  for (const link of scene.linksAt[body] ?? [])
    routes[link] = routesOf(scene.links[link] as Link, places);
}

function routesOf(link: Link, places: Float64Array): readonly Route[] {
  const at = (index: number) => places[index] as number;
  const [a, b] = [2 * link.a, 2 * link.b];
  return toRoutes(link, at(a), at(a + 1), at(b), at(b + 1));
}
