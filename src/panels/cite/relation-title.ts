import { isolatedText } from '~/base/isolate';
import { joinsNext } from '~/base/joins-next';
import { localizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import { type Graph, kindOf, signOf } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Relation } from '~/model/schema';

/** What a relation is and between whom, in a line of text: "Treaty: Russia and Iran". */
export function toRelationTitle(graph: Graph, relation: Relation, locale: Locale): string {
  const { details } = MESSAGES[locale];
  const nameOf = (id: ActorId) =>
    isolatedText(graph.actors.get(id)?.name ?? { [locale]: id }, locale);
  const from = nameOf(relation.from);
  const to = nameOf(relation.to);
  if (relation.label) {
    const { text } = localizedText(relation.label, locale);
    return `${from} ${text}${joinsNext(text) ? '' : ' '}${to}`;
  }
  const kind = kindOf(relation);
  const say = kind.directed ? details.directed[signOf(relation)] : details.pair;
  return kind.label[locale] + details.colon + say(from, to).join('');
}
