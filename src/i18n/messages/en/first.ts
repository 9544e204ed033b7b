import { failure } from './failure';
import { graph } from './graph';
import { kinds } from './kinds';
import { labels } from './labels';
import { search } from './search';
import { shell } from './shell';

/** What the page says before its first graph; its shape is what every other language must fill. */
export const first = {
  failure,
  graph,
  kinds,
  labels,
  search,
  shell,
};

/** The messages of the first graph: texts, and functions of what is filled into them. */
export type FirstMessages = typeof first;
