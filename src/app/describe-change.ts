import { isolatedText } from '~/base/isolate';
import { FILTERS } from '~/filters';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en/all';
import type { Graph } from '~/model/graph';
import { findGroupOf } from '~/model/grouped';
import { isOfGroup } from '~/model/groups';
import type { ActorId, RelationId } from '~/model/ids';
import { findStoryStep } from '~/view/story';
import type { Selection, View, ViewChange } from '~/view/view';

/** What a change is described in. */
export interface ChangeContext {
  readonly graph: Graph;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** A change of the view by name, with what it changed: "selection: Iran". */
export function describeChange(
  change: ViewChange,
  before: View,
  after: View,
  context: ChangeContext,
): string {
  const name = context.messages.shell.changes[change];
  const what = describe[change]?.(after, context, before);
  return what ? context.messages.history.named(name, what) : name;
}

type Describe = (after: View, context: ChangeContext, before: View) => string;

const describe: Partial<Record<ViewChange, Describe>> = {
  select: ({ selection }, context) =>
    selection ? nameOf(selection, context) : context.messages.history.none,
  focus: ({ focus }, context) =>
    focus ? nameOfActor(focus.actor, context) : context.messages.history.everything,
  filter: ({ filters }, { messages }, before) =>
    FILTERS.filter(({ id }) => filters[id] !== before.filters[id])
      .map(({ id }) => messages.laterLabels.filters[id])
      .join(messages.history.comma),
  level: ({ level }, { messages }) => messages.shell.levels[level],
  limit: ({ limit }, { messages }) => {
    if (limit === 'auto') return messages.strongest.showReadable;
    return limit === 'all' ? messages.strongest.showAll : messages.strongest.count(limit);
  },
  group: ({ grouping }, { messages }) => {
    const { groups, laterLabels, history } = messages;
    if (!grouping) return groups.nothing;
    const { by, open } = grouping;
    const parts = [
      laterLabels.groupings[by],
      ...(open.length > 0 ? [groups.opened(open.length)] : []),
    ];
    return parts.join(history.comma);
  },
  layout: ({ layout }, { messages }) => {
    const labels: Readonly<Record<string, string>> = messages.labels.layouts;
    return labels[layout.id] ?? '';
  },
  move: ({ moved }, context, before) =>
    namesOf(
      Object.keys(moved).filter((id) => moved[id] !== before.moved[id]),
      context,
    ),
  pin: ({ pinned }, context, before) =>
    namesOf([...pinned, ...before.pinned].filter(isInOne(pinned, before.pinned)), context),
  pane: ({ pane }, { messages }) => messages.labels.panes[pane],
  story: ({ story }, { graph, locale, messages }) => {
    const words = messages.history;
    const activeStep = story && findStoryStep(graph, story);
    return activeStep
      ? words.step(isolatedText(activeStep.story.title, locale), activeStep.index + 1)
      : words.left;
  },
};

function isInOne(a: readonly ActorId[], b: readonly ActorId[]): (id: ActorId) => boolean {
  return (id) => a.includes(id) !== b.includes(id);
}

function nameOf(selection: Selection, context: ChangeContext): string {
  if (selection.type === 'actor') return nameOfActor(selection.id, context);
  const relation = context.graph.relations.get(selection.id as string as RelationId);
  const [from = '', to = ''] = relation ? [relation.from, relation.to] : selection.id.split('*');
  return context.messages.history.pair(nameOfActor(from, context), nameOfActor(to, context));
}

function nameOfActor(id: string, { graph, locale, messages }: ChangeContext): string {
  const named = graph.actors.get(id as ActorId) ?? findGroupOf(graph, id as ActorId);
  if (named) return isolatedText(named.name, locale);
  return isOfGroup(id) ? messages.groups.some : id;
}

function namesOf(ids: readonly string[], context: ChangeContext): string {
  return ids.map((id) => nameOfActor(id, context)).join(context.messages.history.comma);
}
