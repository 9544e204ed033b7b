import type { Locale } from './locale';
import { messagesOf } from './messages';

/** The place of a record in words: "row 12", "line 16", or a JSON Pointer as it is. */
export function toRecordPlace(at: string, locale: Locale): string {
  const { records } = messagesOf(locale).details;
  const [, unit, number = ''] = /^(row|line)=(\d+)$/.exec(at) ?? [];
  if (unit === 'row') return records.row(number);
  return unit === 'line' ? records.line(number) : records.pointer(at);
}
