import type { GroupingId } from '~/model/groups';
import { camp } from './camp';
import { community } from './community';
import { country } from './country';
import type { Grouping } from './grouping';
import { kind } from './kind';
import { part } from './part';

/** Every grouping. */
const GROUPING_LIST: readonly Grouping[] = [kind, country, camp, community, part];

/** The grouping of an id. */
export function groupingOf(id: GroupingId): Grouping {
  return GROUPING_LIST.find((grouping) => grouping.id === id) as Grouping;
}
