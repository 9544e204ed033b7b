import { describeKinds } from '~/canvas/describe-line';
import { relationKind } from '~/filters/relation-kind';
import type { Line } from '~/model/lines';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { defineMenuAction } from './menu-action';

/** The kinds of relation of a line, and no others. */
export const onlyKind = defineMenuAction({
  id: 'only-kind',
  on: ['line'],
  about: (_state, { line }, { locale, messages }) =>
    describeKinds(line.relations, locale, messages),
  canRun: (state, { line }) =>
    selectView(state).filters['relation-kind'].length < otherKinds(state, line).length,
  run: (store, { line }) =>
    store.getState().setFilter('relation-kind', otherKinds(store.getState(), line)),
});

function otherKinds(state: AppState, { relations }: Line): readonly string[] {
  const kinds = new Set<string>(relations.map(({ relation }) => relation.kind));
  return relationKind.optionsOf(selectGraph(state)).filter((kind) => !kinds.has(kind));
}
