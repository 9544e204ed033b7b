import { countSigns as toSignCounts } from '~/analysis/count-signs';
import { isolate, isolatedText } from '~/base/isolate';
import { directionOf } from '~/base/localized';
import type { VisibleActor, VisibleGraph } from '~/filters/visible-graph';
import { kindLabel } from '~/i18n/kind-labels';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en/all';
import type { ActorGroup } from '~/model/groups';
import type { Sign } from '~/model/sign';
import { actorKindOf } from '~/model/vocabulary';

/** How many relations of each sign an actor has in the lines now drawn. */
function countSigns({ lines }: Pick<VisibleActor, 'lines'>): Readonly<Record<Sign, number>> {
  const counts = { with: 0, against: 0, neither: 0 };
  for (const { sign, relations } of lines) counts[sign] += relations.length;
  return counts;
}

/** An actor in one sentence: "Russia, state, 12 relations: 7 with, 5 against". */
export function describeActor(
  visible: VisibleActor,
  { vocabulary }: Pick<VisibleGraph, 'vocabulary'>,
  locale: Locale,
  messages: Messages,
): string {
  const { actor } = visible;
  const { text, lang } = kindLabel('actors', actorKindOf(vocabulary, actor.kind), locale);
  const kind = lang === locale ? text : isolate(text, directionOf(locale));
  return messages.described.actor(isolatedText(actor.name, locale), kind, countSigns(visible));
}

/** A group in one sentence: "Russia (12), group of 12 actors, 40 relations: …". */
export function describeGroup(
  visible: Pick<VisibleActor, 'lines' | 'inner'>,
  { name, members }: ActorGroup,
  locale: Locale,
  messages: Messages,
): string {
  const { groups } = messages;
  const inner = toSignCounts(visible.inner.map(({ relation }) => relation));
  return groups.described(
    messages.described.actor(
      isolatedText(name, locale),
      groups.of(members.length),
      countSigns(visible),
    ),
    groups.within(inner),
  );
}
