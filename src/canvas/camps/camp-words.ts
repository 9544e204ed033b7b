import { directionOf, localizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import { isOfGroup } from '~/model/groups';
import type { ActorId } from '~/model/ids';

/**
 * What a camp is called, after its weightiest members, so many at most: "With Russia and Iran"; one
 * that has no others by their names alone.
 */
export function nameCamp(
  graph: Graph,
  members: ReadonlySet<ActorId>,
  weights: ReadonlyMap<ActorId, number>,
  { locale, leaders: most }: { readonly locale: Locale; readonly leaders: number },
): string {
  const weightOf = (id: ActorId) => weights.get(id) ?? 0;
  const leaders = [...members].toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
  const names = nameActors(graph, leaders, locale);
  return members.size > leaders.length ? messagesOf(locale).camps.campOf(names) : names;
}

/**
 * Actors enumerated in a language, each name in its own direction. What groups are called may itself
 * be an enumeration, so that more than a comma stands between them.
 */
export function nameActors(graph: Graph, ids: readonly ActorId[], locale: Locale): string {
  const { nameInList } = messagesOf(locale).grammar;
  const names = ids.flatMap((id) => {
    const actor = graph.actors.get(id);
    if (!actor) return [];
    const { text, dir } = localizedText(actor.name, locale);
    const name = nameInList(text, actor);
    return [dir === directionOf(locale) ? name : `\u2068${name}\u2069`];
  });
  if (ids.some(isOfGroup)) return names.join(messagesOf(locale).camps.apart);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
