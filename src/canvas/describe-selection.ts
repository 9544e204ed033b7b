import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en/all';
import { findDrawnLine } from '~/model/bundles';
import type { Graph } from '~/model/graph';
import { findGroupOf } from '~/model/grouped';
import { isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';
import { findVoiced } from '~/view/highlight';
import type { Selection } from '~/view/view';
import { describeActor, describeGroup } from './describe-actor';
import { describeLine } from './describe-line';
import { findGroupFacts } from './groups/group-facts';

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
    const group = isOfGroup(id) ? findGroupOf(graph, id) : undefined;
    if (group?.isOpen) {
      const { inner, outer } = findGroupFacts(graph, visible, group);
      return describeGroup({ inner, lines: outer }, group, locale, messages);
    }
    const actor = visible.actors.get(id);
    const said = findVoiced(graph, visible, id).relations.length;
    const known =
      actor &&
      (group
        ? describeGroup(actor, group, locale, messages)
        : describeActor(actor, visible, locale, messages));
    const text = known && said > 0 ? messages.described.voices(known, said) : known;
    return text && pinned.includes(id) ? messages.described.pinned(text) : text;
  }
  const line = findDrawnLine(visible.lines, id);
  return line && describeLine(line, graph, locale, messages);
}
