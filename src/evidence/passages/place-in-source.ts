import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { toRecordPlace } from '~/i18n/record-place';
import { type Excerpt, isPlaced } from '~/model/excerpt';
import { sentencesOf } from '~/model/sentences-of';
import type { Source } from '~/model/source';

/**
 * Where a quote stands in its article or a record in its file, in words; undefined where that is not
 * known, as in a source that counts no sentences.
 */
export function placeInSource(
  source: Pick<Source, 'sentences'>,
  quote: Pick<Excerpt, 'start' | 'end' | 'at'>,
  locale: Locale,
): string | undefined {
  const { details } = messagesOf(locale);
  if (quote.at !== undefined) return toRecordPlace(quote.at, locale);
  if (!isPlaced(quote)) return undefined;
  const place = sentencesOf(source, quote);
  if (place) return details.sentence(place.first, place.last);
  return source.sentences?.length ? details.headline : undefined;
}
