import { isolatedText } from '~/base/isolate';
import { isStated, toTitleText } from '~/evidence/words/relation-phrase';
import { relationLabel } from '~/i18n/kind-labels';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en/all';
import { type Graph, isOfFiles } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { PlacedRelation } from '~/model/level';
import type { Line } from '~/model/lines';
import { firmestModality } from '~/model/modality';

const MOST_KINDS = 3;

/**
 * A line in one sentence: "Iran supplied Russia with arms · 1 claim"; of several relations who
 * stands how to whom, "Russia and Iran · treaty, trade · with · 2 relations · 4 claims".
 */
export function describeLine(line: Line, graph: Graph, locale: Locale, messages: Messages): string {
  const [only, ...others] = line.relations;
  const said =
    only && others.length === 0
      ? describeRelation(only, graph, locale, messages)
      : describeMerged(line, graph, locale, messages);
  return [
    ...said,
    ...(line.isOver ? [messages.common.over] : []),
    ...(others.length > 0 ? [messages.common.relations(line.relations.length)] : []),
    messages.common.evidence(line.claimCount, isOfFiles(graph)),
  ].join(' · ');
}

/** Who does what to whom, and how it is said where nobody states it. */
function describeRelation(
  { relation, claims }: PlacedRelation,
  graph: Graph,
  locale: Locale,
  messages: Messages,
): readonly string[] {
  const modality = firmestModality(claims.map((claim) => claim.modality));
  const isPlain = relation.claims.some((claim) => isStated(relation, claim));
  const title = toTitleText(graph, relation, locale);
  return isPlain ? [title] : [title, messages.filters.modalities[modality].toLowerCase()];
}

function describeMerged(
  line: Line,
  graph: Graph,
  locale: Locale,
  messages: Messages,
): readonly string[] {
  const nameOf = (id: ActorId) => isolatedText(graph.actors.get(id)?.name ?? {}, locale);
  const { from, to } = line.arrows;
  const isReversed = from && !to;
  const ends = isReversed ? [line.to, line.from] : [line.from, line.to];
  const [first = '', second = ''] = ends.map((id) => nameOf(id as ActorId));
  const kinds = describeKinds(line.relations, locale, messages);
  if (from !== to) return [messages.pairs.oneWay[line.sign](first, second).join(''), kinds];
  return [messages.pairs.pair(first, second).join(''), kinds, messages.common[line.sign]];
}

/** The kinds of some relations, each once, in words; past three, how many more there are. */
export function describeKinds(
  relations: readonly PlacedRelation[],
  locale: Locale,
  messages: Messages,
): string {
  const labels = relations.map(({ relation }) => {
    const label = relationLabel(relation, locale).text;
    return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
  });
  const kinds = [...new Set(labels)];
  const shown = kinds.slice(0, MOST_KINDS);
  const rest = kinds.length - shown.length;
  const said = rest > 0 ? [...shown, messages.described.more(rest)] : shown;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
}
