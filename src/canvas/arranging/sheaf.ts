import type { Link, Scene } from './scene';

const LEAST = 4;

/** Whether a link has so many lines that they read best level; a tall room has no space for that. */
export function isLevelled({ count }: Link, room: Scene['room']): boolean {
  return count >= LEAST && room.x >= room.y;
}
