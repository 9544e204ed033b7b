import { toDaysEdtf } from '~/analysis/days-edtf';
import type { TimeBin } from '~/analysis/time-bins';
import { fromDayNumber } from '~/base/day';
import { isolatedText } from '~/base/isolate';
import { localizedText } from '~/base/localized';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages';
import { TIME_MESSAGES } from '~/i18n/time-messages';
import { type Graph, kindOf } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { toRelationTitle } from '../cite/relation-title';
import type { Timed } from './select-timed';

/** What is needed to put something into words. */
export interface Speech {
  readonly graph: Graph;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** A dated relation in one sentence: "Treaty: Russia and Iran, with, 17 January 2025". */
export function describeTimed({ placed, when, sign }: Timed, speech: Speech): string {
  const { details, common } = speech.messages;
  return [
    titleOf(placed.relation, speech),
    common[sign],
    formatDate(speech.locale, when.edtf),
    ...(when.inferred ? [details.whenInferred] : []),
  ].join(details.comma);
}

/** A relation in a few words, without its date: "Treaty: Russia and Iran". */
export function titleOf(
  relation: Timed['placed']['relation'],
  { graph, locale, messages }: Speech,
): string {
  if (relation.label) return toRelationTitle(graph, relation, locale);
  const nameOf = (id: ActorId) => isolatedText(graph.actors.get(id)?.name ?? {}, locale);
  const [from, to] = [nameOf(relation.from), nameOf(relation.to)];
  const { label, directed } = kindOf(relation);
  const ends = messages.graph.between(from, to, directed);
  return `${localizedText(label, locale).text}${messages.details.colon}${ends}`;
}

/** How many relations hold at a time: "1939: 12 relations: 4 with, 8 against". */
export function describeBin(
  { start, end, counts }: TimeBin,
  { locale, messages }: Omit<Speech, 'graph'>,
): string {
  const days = { start: fromDayNumber(start), end: fromDayNumber(end - 1) };
  const dates = formatDate(locale, toDaysEdtf(days) ?? '');
  return TIME_MESSAGES[locale].bin(dates, messages.details.relationsBySign(counts));
}
