/** How long, in milliseconds, actors and the window take to get to a new place; 0 where the reader asks for less motion. */
export function toDuration(full: number): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : full;
}
