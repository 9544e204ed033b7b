import type { ActorKind } from './actor-kind';
import { armedGroup } from './armed-group';
import { bloc } from './bloc';
import { institution } from './institution';
import { movement } from './movement';
import { other } from './other';
import { person } from './person';
import { state } from './state';

/** Every actor kind, in the order of legends and menus. */
export const ACTOR_KINDS = [
  state,
  person,
  institution,
  armedGroup,
  movement,
  bloc,
  other,
] as const satisfies readonly ActorKind[];

/** The id of an actor kind. */
export type ActorKindId = (typeof ACTOR_KINDS)[number]['id'];
