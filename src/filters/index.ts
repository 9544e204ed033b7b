import { actorKind } from './actor-kind';
import { actors } from './actors';
import type { ChoiceFilter } from './choice';
import type { Filter } from './filter';
import { modality } from './modality';
import { period } from './period';
import { relationKind } from './relation-kind';
import { sign } from './sign';
import { status } from './status';
import { voice } from './voice';

/** Every filter, in the order of the filter panel. */
export const FILTERS = [
  sign,
  relationKind,
  actorKind,
  modality,
  status,
  voice,
  actors,
  period,
] as const satisfies readonly Filter[];

/** The filters that are lists of options. */
export const CHOICE_FILTERS = [
  sign,
  relationKind,
  actorKind,
  modality,
  status,
  voice,
  actors,
] as const satisfies readonly ChoiceFilter[];

/** The id of a filter. */
export type FilterId = (typeof FILTERS)[number]['id'];

/** The id of a filter over options. */
export type ChoiceFilterId = (typeof CHOICE_FILTERS)[number]['id'];

/** The value of every filter by its id. */
export type FilterValues = {
  readonly [Member in (typeof FILTERS)[number] as Member['id']]: Member['initial'];
};
