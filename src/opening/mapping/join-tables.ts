import type { ChosenTable } from './choose-tables';
import { textsOf } from './column-profile';

/** Whether ties call the actors of a list by their names and not by its ids. */
export function isCalledByName(actors: ChosenTable, read: readonly ChosenTable[]): boolean {
  const id = actors.guesses.find(({ role }) => role === 'id');
  const name = actors.guesses.find(({ role }) => role === 'name');
  if (!id || !name || actors.layout.table.content !== 'cells') return false;
  const ends = new Set<string>();
  for (const { content, guesses, profileOf } of read)
    if (content === 'ties')
      for (const guess of guesses)
        if (guess.role === 'from' || guess.role === 'to')
          for (const text of textsOf(profileOf(guess))) ends.add(text);
  const shared = (column: typeof id) => {
    let known = 0;
    for (const text of textsOf(actors.profileOf(column))) if (ends.has(text)) known += 1;
    return known;
  };
  return shared(name) > shared(id);
}
