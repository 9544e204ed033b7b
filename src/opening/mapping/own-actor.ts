import type { ActorDraft } from './actor-book';
import { readNumber } from './read-number';
import { idsIn, type OwnCells } from './read-own';

/** What only our own columns say of an actor. */
export function fillOwn(actor: ActorDraft, cells: OwnCells): void {
  actor.actsFor = cells('acts_for') || undefined;
  actor.description = cells('description') || undefined;
  const aliases = idsIn(cells('aliases'));
  actor.aliases = aliases.length > 0 ? aliases : undefined;
  const latitude = readNumber(cells('latitude'), '.')?.value ?? Number.NaN;
  const longitude = readNumber(cells('longitude'), '.')?.value ?? Number.NaN;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
    actor.location = { latitude, longitude };
}
