import type { AppStore } from '~/store/app-store';
import { selectGraph } from '~/store/selectors';
import { toViewLink } from '~/store/view-link';
import { copyToClipboard } from '~/ui/copy-to-clipboard';
import type { Selection } from '~/view/view';
import type { QuotedPassage } from '../passages/quoted-passages';
import { toCitation } from './citation';
import { toCitationHtml } from './citation-html';
import { toCitationText } from './citation-text';

/**
 * Puts quotes on the clipboard, each with its citation and the address of the view, on which `to`
 * is selected where it is given; says so in a notice. Gives the text where the browser refuses.
 */
export async function copyQuotes(
  store: AppStore,
  passages: readonly QuotedPassage[],
  to?: Selection,
): Promise<string | undefined> {
  const state = store.getState();
  const { locale } = state;
  const link = toViewLink(state, to ? { selection: to } : {});
  const citations = passages.map((passage) =>
    toCitation(selectGraph(state), passage, { locale, link }),
  );
  const text = citations.map((citation) => toCitationText(citation, locale)).join('\n\n');
  const html = citations.map((citation) => toCitationHtml(citation, locale)).join('');
  if (!(await copyToClipboard({ text, html }))) return text;
  state.notify('quote-copied');
  return undefined;
}
