import { common } from './ar/common';
import { dates } from './ar/dates';
import { details } from './ar/details';
import { failure } from './ar/failure';
import { filters } from './ar/filters';
import { graph } from './ar/graph';
import { search } from './ar/search';
import { shell } from './ar/shell';
import type { Messages } from './en';

/** The interface in Arabic. */
export const ar: Messages = {
  shell,
  search,
  filters,
  failure,
  dates,
  details,
  common,
  graph,
};
