import type { Table } from '../table';
import { type Building, leaveOut, MAX_RELATIONS } from './building';
import type { TieDraft } from './tie-draft';

/** Where the cell stands that a tie was read from. */
export interface TiePlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number | undefined;
}

/** Adds a tie and its ends; one of an actor with itself, or one too many, is left out and listed. */
export function addTie(
  building: Building,
  draft: TieDraft,
  { table, row, column }: TiePlace,
): void {
  const one = building.actors.see(draft.from);
  const other = building.actors.see(draft.to);
  if (draft.from === draft.to) {
    const about = one?.name ?? draft.from;
    leaveOut(building, table, row, column, { rule: 'self', severity: 'warning', about });
    return;
  }
  if (!one || !other || building.ties.length >= MAX_RELATIONS) {
    leaveOut(building, table, row, column, { rule: 'too-many', about: draft.from });
    return;
  }
  building.ties.push(draft);
  one.ties += 1;
  other.ties += 1;
}
