import { common } from './en/common';
import { dates } from './en/dates';
import { details } from './en/details';
import { failure } from './en/failure';
import { filters } from './en/filters';
import { graph } from './en/graph';
import { search } from './en/search';
import { shell } from './en/shell';

/** The interface in English; its shape is what every other language must fill. */
export const en = {
  shell,
  search,
  filters,
  failure,
  dates,
  details,
  common,
  graph,
};

/** Every message of the interface: texts, and functions of what is filled into them. */
export type Messages = typeof en;
