import { toBundles } from '~/model/bundles';
import type { Line } from '~/model/lines';

/** The numbers of notes by the id of what is drawn: a bundle has those of all its lines. */
export function toDrawnNumbers(
  numbers: ReadonlyMap<string, string>,
  lines: readonly Line[],
): ReadonlyMap<string, string> {
  const ofBundles = toBundles(lines).flatMap(({ line, members }): [string, string][] => {
    const own = members.flatMap(({ id }) => numbers.get(id) ?? []);
    return own.length > 0 ? [[line.id, joinNumbers(own)]] : [];
  });
  return new Map([...numbers, ...ofBundles]);
}

/** The ids of the lines that have numbers in the order of what is drawn: those of a bundle in a row. */
export function toMemberOrder(
  drawn: readonly string[],
  numbers: ReadonlyMap<string, string>,
  lines: readonly Line[],
): readonly string[] {
  const members = new Map(
    toBundles(lines).map(({ line, members }) => [line.id as string, members.map(({ id }) => id)]),
  );
  return drawn.flatMap((id) => members.get(id) ?? [id]).filter((id) => numbers.has(id));
}

/** Numbers in a few signs: "3–5, 9". */
function joinNumbers(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers.toSorted((a, b) => Number(a) - Number(b))) {
    const run = runs.at(-1);
    if (run && Number(number) === Number(run.at(-1)) + 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')))
    .join(', ');
}
