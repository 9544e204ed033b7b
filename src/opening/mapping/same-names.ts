import type { OpeningQuestion } from '../opened-file';
import type { ActorBook } from './actor-book';

/** Names that may be meant for one actor, as questions; none is merged. */
export function findSameNames(_actors: ActorBook): readonly OpeningQuestion[] {
  return [];
}
