import type { FirstMessages } from '../en/first';
import { camps } from './camps';
import { common } from './common';
import { failure } from './failure';
import { filters } from './filters';
import { graph } from './graph';
import { kinds } from './kinds';
import { labels } from './labels';
import { pairs } from './pairs';
import { search } from './search';
import { shell } from './shell';

/** What the page says before its first graph. */
export const first: FirstMessages = {
  camps,
  common,
  failure,
  filters,
  graph,
  kinds,
  labels,
  pairs,
  search,
  shell,
};
