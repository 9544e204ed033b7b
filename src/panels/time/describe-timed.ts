import { toDaysEdtf } from '~/analysis/days-edtf';
import type { TimeBin } from '~/analysis/time-bins';
import { fromDayNumber } from '~/base/day';
import { toTitleText } from '~/evidence/words/relation-phrase';
import type { Timed } from '~/figures/timeline/select-timed';
import { formatDate } from '~/i18n/format-date';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Messages } from '~/i18n/messages/en/all';
import type { Graph } from '~/model/graph';
import { isEvent } from '~/model/relation';

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
    toTitleText(speech.graph, placed.relation, speech.locale),
    common[sign],
    ...(placed.isOver ? [common.over] : []),
    formatDate(speech.locale, when.edtf, isEvent(placed.relation)),
    ...(when.inferred ? [details.whenInferred] : []),
  ].join(details.comma);
}

/** How many relations hold at a time: "1939: 12 relations: 4 with, 8 against". */
export function describeBin(
  { start, end, counts }: TimeBin,
  { locale, messages }: Omit<Speech, 'graph'>,
): string {
  const days = { start: fromDayNumber(start), end: fromDayNumber(end - 1) };
  const dates = formatDate(locale, toDaysEdtf(days) ?? '');
  return messagesOf(locale).time.bin(dates, messages.details.relationsBySign(counts));
}
