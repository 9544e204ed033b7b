import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { describeSelection } from './describe-selection';

/**
 * One line below the drawing that names what is under the pointer, of several lines the one that
 * leads, or else what is selected.
 */
export function HoverCaption() {
  const messages = useMessages();
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const pointed = useApp((state) => state.hovered ?? selectView(state).selection);
  const others = useApp((state) => state.alsoHovered.length);
  const pinned = useApp((state) => selectView(state).pinned);
  const text = pointed && describeSelection(pointed, visible, { graph, locale, messages, pinned });
  // Hidden from screen readers, who hear the same when they move by keys.
  return (
    <p className="graph-caption" aria-hidden="true">
      {text ?? messages.graph.hint}
      {text && others > 0 && ` · +${messages.graph.number(others)}`}
    </p>
  );
}
