import { isolatedText } from '~/base/isolate';
import { localizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages';
import { type Graph, kindOf } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import type { Line } from '~/model/lines';

const MOST_KINDS = 3;

/** A line in one sentence: "Russia and Iran · treaty · with · 4 claims". */
export function describeLine(line: Line, graph: Graph, locale: Locale, messages: Messages): string {
  const nameOf = (id: ActorId) => isolatedText(graph.actors.get(id)?.name ?? {}, locale);
  const { from, to } = line.arrows;
  const isReversed = from && !to;
  const ends = isReversed ? [line.to, line.from] : [line.from, line.to];
  const [first = '', second = ''] = ends.map((id) => nameOf(id as ActorId));
  return [
    messages.graph.between(first, second, from !== to),
    describeKinds(line.relations, locale, messages),
    messages.common[line.sign],
    messages.graph.claims(line.claimCount),
  ].join(' · ');
}

/** The kinds of some relations, each once, in words; past three, how many more there are. */
export function describeKinds(
  relations: readonly PlacedRelation[],
  locale: Locale,
  messages: Messages,
): string {
  const labels = relations.map(({ relation }) => {
    const label = localizedText(relation.label ?? kindOf(relation).label, locale).text;
    return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
  });
  const kinds = [...new Set(labels)];
  const shown = kinds.slice(0, MOST_KINDS);
  const rest = kinds.length - shown.length;
  const said = rest > 0 ? [...shown, messages.graph.more(rest)] : shown;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
}
