import type { FirstMessages } from '../en/first';
import { failure } from './failure';
import { graph } from './graph';
import { kinds } from './kinds';
import { labels } from './labels';
import { search } from './search';
import { shell } from './shell';

/** What the page says before its first graph. */
export const first: FirstMessages = {
  failure,
  graph,
  kinds,
  labels,
  search,
  shell,
};
