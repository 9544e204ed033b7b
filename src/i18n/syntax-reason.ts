import type { JsonFaultDetails } from '~/base/scan-json';

/**
 * Why the syntax of a file is broken, from the values of an issue: of JSON by its sentence in the
 * language of some messages; otherwise as the parser of the format says it.
 */
export function toSyntaxReason(
  values: Readonly<Record<string, string | number>>,
  sentences: Readonly<Record<JsonFaultDetails['reason'], (fault: JsonFaultDetails) => string>>,
): string {
  const reason = String(values.reason ?? '');
  return Object.hasOwn(sentences, reason)
    ? sentences[reason as JsonFaultDetails['reason']](values as unknown as JsonFaultDetails)
    : reason;
}
