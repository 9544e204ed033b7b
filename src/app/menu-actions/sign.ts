import { sign } from '~/filters/sign';
import { toggleOptions } from '~/filters/switch-option';
import { selectGraph, selectView } from '~/store/selectors';
import { defineMenuAction } from './menu-action';

/** Relations of the sign of a line, and no others. */
export const onlySign = defineMenuAction({
  id: 'only-sign',
  on: ['line'],
  about: (_state, { line }, { messages }) => messages.common[line.sign],
  canRun: (state) =>
    selectView(state).filters.sign.length < sign.optionsOf(selectGraph(state)).length - 1,
  run: (store, { line }) => {
    const options = sign.optionsOf(selectGraph(store.getState()));
    store.getState().setFilter(
      'sign',
      options.filter((option) => option !== line.sign),
    );
  },
});

/** Every relation of the sign of a line, put away. */
export const hideSign = defineMenuAction({
  id: 'hide-sign',
  on: ['line'],
  about: (_state, { line }, { messages }) => messages.common[line.sign],
  run: (store, { line }) => {
    const state = store.getState();
    const options = sign.optionsOf(selectGraph(state));
    state.setFilter('sign', toggleOptions(selectView(state).filters.sign, [line.sign], options));
  },
});
