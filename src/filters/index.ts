import { actorKind } from './actor-kind';
import { actors } from './actors';
import type { ChoiceFilter } from './choice';
import { core } from './core';
import { degree } from './degree';
import type { PredicateFilter } from './filter';
import type { LeastFilter } from './least';
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
  degree,
  core,
  period,
] as const satisfies readonly (ChoiceFilter | PredicateFilter)[];

type Member = (typeof FILTERS)[number];

/** The filters that are lists of options. */
export const CHOICE_FILTERS = FILTERS.filter(
  (filter): filter is Extract<Member, ChoiceFilter> => 'optionsOf' in filter,
);

/** The filters by a number that each actor has. */
export const LEAST_FILTERS = FILTERS.filter(
  (filter): filter is Extract<Member, LeastFilter> => 'numbersOf' in filter,
);

/** The id of a filter. */
export type FilterId = Member['id'];

/** The id of a filter over options. */
export type ChoiceFilterId = Extract<Member, ChoiceFilter>['id'];

/** The id of a filter by a number that each actor has. */
export type LeastFilterId = Extract<Member, LeastFilter>['id'];

/** The value of every filter by its id. */
export type FilterValues = {
  readonly [One in Member as One['id']]: One['initial'];
};
