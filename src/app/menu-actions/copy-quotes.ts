import { copyQuotes as copy } from '~/evidence/citations/copy-quotes';
import { toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { selectGraph } from '~/store/selectors';
import { defineMenuAction } from './menu-action';
import { toSelection } from './to-selection';

/** The sentences behind a line with their citations, on the clipboard. */
export const copyQuotes = defineMenuAction({
  id: 'copy-quotes',
  on: ['line'],
  run: async (store, target, shell) => {
    const { relations } = target.line;
    const passages = toPassages(selectGraph(store.getState()), toEvidence(relations));
    const refused = await copy(store, passages, toSelection(target));
    // There the text can be selected and copied by hand.
    if (refused !== undefined)
      shell.cite({ type: 'relation', relations: relations.map(({ relation }) => relation) });
  },
});
