import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Selection } from '~/store/view';
import { describeActor } from './describe-actor';
import { describeLine } from './describe-line';

interface DescriptionContext {
  readonly graph: Graph;
  readonly locale: Locale;
  readonly messages: Messages;
  /** The actors of which it is said that they are pinned. */
  readonly pinned?: readonly ActorId[];
}

/** An actor or line of the visible graph in one sentence; undefined where it is not drawn. */
export function describeSelection(
  { type, id }: Selection,
  visible: VisibleGraph,
  { graph, locale, messages, pinned = [] }: DescriptionContext,
): string | undefined {
  if (type === 'actor') {
    const actor = visible.actors.get(id);
    const text = actor && describeActor(actor, locale, messages);
    return text && pinned.includes(id) ? messages.graph.pinned(text) : text;
  }
  const line = visible.lines.find((candidate) => candidate.id === id);
  return line && describeLine(line, graph, locale, messages);
}
