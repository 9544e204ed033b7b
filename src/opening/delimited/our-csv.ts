import {
  ACTOR_HEADINGS,
  ATTRIBUTE_PREFIX,
  RELATION_HEADINGS,
  SPREADSHEET_FORMULA,
} from '~/formats/data/csv';

/**
 * Which of the tables that this program writes a line of headings is of: all its own headings in
 * their order, then those of attributes. Undefined for a table of another program.
 */
export function isOurCsv(
  headings: readonly (string | number | boolean | undefined)[],
): 'relations' | 'actors' | undefined {
  if (startsWith(headings, RELATION_HEADINGS)) return 'relations';
  return startsWith(headings, ACTOR_HEADINGS) ? 'actors' : undefined;
}

function startsWith(headings: readonly unknown[], own: readonly string[]): boolean {
  return (
    own.every((heading, index) => headings[index] === heading) &&
    headings.slice(own.length).every((heading) => String(heading).startsWith(ATTRIBUTE_PREFIX))
  );
}

/**
 * The rows of one of our own tables without the apostrophe that was put before what a spreadsheet
 * would run as a formula; those of any other table as they are.
 */
export function takeOffApostrophes(
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (!isOurCsv(rows[0] ?? [])) return rows;
  return rows.map((cells) =>
    cells.map((cell) =>
      cell.startsWith("'") && SPREADSHEET_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell,
    ),
  );
}
