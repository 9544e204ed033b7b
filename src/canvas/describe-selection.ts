import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import type { Selection } from '~/store/view';
import { describeActor } from './describe-actor';
import { describeLine } from './describe-line';

/** An actor or line of the visible graph in one sentence; undefined where it is not drawn. */
export function describeSelection(
  { type, id }: Selection,
  visible: VisibleGraph,
  { graph, locale, messages }: { graph: Graph; locale: Locale; messages: Messages },
): string | undefined {
  if (type === 'actor') {
    const actor = visible.actors.get(id);
    return actor && describeActor(actor, locale, messages);
  }
  const line = visible.lines.find((candidate) => candidate.id === id);
  return line && describeLine(line, graph, locale, messages);
}
