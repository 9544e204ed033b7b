import { isolatedText } from '~/base/isolate';
import { selectNameOf } from '~/evidence/names/ActorName';
import type { Line } from '~/model/lines';
import { defineMenuAction, type MenuAction } from './menu-action';

/** Declares the action that goes to the actor at an end of a line. */
function goToEnd<const Id extends string>({
  id,
  end,
}: {
  readonly id: Id;
  readonly end: (line: Line) => Line['from'];
}): MenuAction<Id> {
  return defineMenuAction({
    id,
    on: ['line'],
    about: (state, { line }, { locale }) =>
      isolatedText(selectNameOf(state, end(line)) ?? {}, locale),
    run: (store, { line }) => {
      const actor = { type: 'actor', id: end(line) } as const;
      store.getState().select(actor);
      store.getState().fly(actor);
    },
  });
}

/** The actor that a line starts at. */
export const goToSource = goToEnd({ id: 'go-to-source', end: ({ from }) => from });

/** The actor that a line ends at. */
export const goToTarget = goToEnd({ id: 'go-to-target', end: ({ to }) => to });
