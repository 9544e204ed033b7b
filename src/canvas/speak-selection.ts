import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { AppState } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { selectShownWith } from '~/store/shown-with';
import type { Selection } from '~/view/view';
import { describeSelection } from './describe-selection';

/** What a screen reader is told of an actor or line that keys are on: one sentence; '' where it is not drawn. */
export function speakSelection(to: Selection, state: AppState, locale: Locale): string {
  const { pinned } = selectView(state);
  const { graph, visible } = selectShownWith(state, to.id);
  const context = { graph, locale, messages: messagesOf(locale), pinned };
  return describeSelection(to, visible, context) ?? '';
}
