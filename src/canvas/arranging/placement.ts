import type { Body } from './body';
import { type Route, type Standing, toRoute } from './routes';
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
  const routes = scene.links.map((link) => routesOf(scene, link, places));
  return { scene, places, routes };
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
    routes[link] = routesOf(scene, scene.links[link] as Link, places);
}

function routesOf(scene: Scene, { a, b, curves }: Link, places: Float64Array): readonly Route[] {
  const standingOf = (body: number): Standing => ({
    body: scene.bodies[body] as Body,
    x: places[2 * body] as number,
    y: places[2 * body + 1] as number,
  });
  const [from, to] = [standingOf(a), standingOf(b)];
  return curves.map((curve) => toRoute(curve, from, to));
}
