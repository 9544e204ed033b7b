import { isolatedText } from '~/base/isolate';
import type { VisibleActor } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en';
import { ACTOR_KINDS } from '~/model/actor-kinds';
import type { Sign } from '~/model/sign';

/** How many relations of each sign an actor has in the lines now drawn. */
function countSigns({ lines }: Pick<VisibleActor, 'lines'>): Readonly<Record<Sign, number>> {
  const counts = { with: 0, against: 0, neither: 0 };
  for (const { sign, relations } of lines) counts[sign] += relations.length;
  return counts;
}

/** An actor in one sentence: "Russia, state, 12 relations: 7 with, 5 against". */
export function describeActor(visible: VisibleActor, locale: Locale, messages: Messages): string {
  const { actor } = visible;
  const kind = ACTOR_KINDS.find(({ id }) => id === actor.kind)?.label[locale] ?? actor.kind;
  return messages.graph.actor(isolatedText(actor.name, locale), kind, countSigns(visible));
}
