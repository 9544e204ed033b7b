import type { Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';
import type { Quote, Source } from '~/model/schema';
import { sentencesOf } from '~/model/sentences-of';

/** Where a quote stands in its article, in words; undefined where its source counts no sentences. */
export function placeInSource(
  source: Pick<Source, 'sentences'>,
  quote: Pick<Quote, 'start' | 'end'>,
  locale: Locale,
): string | undefined {
  const { details } = MESSAGES[locale];
  const place = sentencesOf(source, quote);
  if (place) return details.sentence(place.first, place.last);
  return source.sentences?.length ? details.headline : undefined;
}
