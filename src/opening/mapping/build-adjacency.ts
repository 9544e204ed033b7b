import { addTie } from './add-tie';
import { type Building, readCellText } from './building';
import type { ColumnGuess } from './guess-roles';
import { countFilled, type Layout } from './read-table';
import { resolveKind } from './resolve-kind';

/** Reads a list in which each row names an actor and then all that it is tied to. */
export function buildAdjacency(
  building: Building,
  layout: Layout,
  guesses: readonly ColumnGuess[],
): void {
  const { table, rows } = layout;
  const [first, ...others] = guesses.filter(({ role }) => role !== 'ignore');
  for (const row of rows) {
    const from = readCellText(building, table, row, first?.index);
    if (from === '') continue;
    if (countFilled(table.rows[row]) === 1) {
      building.actors.see(from);
      building.issues.add({
        severity: 'notice',
        rule: 'actor-alone',
        about: from,
        place: () => table.placeOf(row, first?.index),
      });
      continue;
    }
    for (const { index } of others) {
      const to = readCellText(building, table, row, index);
      if (to === '') continue;
      const resolved = resolveKind({ value: '', mapping: {} });
      addTie(
        building,
        { from, to, ...resolved, evidence: [{ table, row }] },
        { table, row, column: index },
      );
    }
  }
}
