import { localizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages';
import { type Graph, kindOf } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';

const MOST_KINDS = 3;

/** A line in one sentence: "Russia and Iran · treaty · with · 4 claims". */
export function describeLine(line: Line, graph: Graph, locale: Locale, messages: Messages): string {
  const nameOf = (id: ActorId) => localizedText(graph.actors.get(id)?.name ?? {}, locale).text;
  const { from, to } = line.arrows;
  const isReversed = from && !to;
  const ends = isReversed ? [line.to, line.from] : [line.from, line.to];
  const [first = '', second = ''] = ends.map((id) => nameOf(id as ActorId));
  return [
    messages.graph.between(first, second, from !== to),
    describeKinds(line, locale, messages),
    messages.common[line.sign],
    messages.graph.claims(line.claimCount),
  ].join(' · ');
}

/** The kinds of a line's relations, each once, in words; past three, how many more there are. */
function describeKinds(line: Line, locale: Locale, messages: Messages): string {
  const labels = line.relations.map(({ relation }) => {
    const label = localizedText(relation.label ?? kindOf(relation).label, locale).text;
    return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
  });
  const kinds = [...new Set(labels)];
  const shown = kinds.slice(0, MOST_KINDS);
  const rest = kinds.length - shown.length;
  const said = rest > 0 ? [...shown, messages.graph.more(rest)] : shown;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
}
