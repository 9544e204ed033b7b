import type { LocalizedText } from '~/base/localized';
import type { Locale } from '~/i18n/locale';

/** What is cited, as its reader would call it. */
export type ReferenceType = 'newspaper' | 'dataset' | 'webpage' | 'document';

/**
 * One entry of a bibliography, whatever the format: only what is known, so that no author, place or
 * date is ever made up. Texts are as the dataset has them: it is for each format to make them safe.
 */
export interface Reference {
  /** What works call it: the same whenever the same thing is cited, in ASCII. */
  readonly key: string;
  readonly type: ReferenceType;
  /** In the language of what is cited. */
  readonly title: LocalizedText;
  /** The title for a reader of another language. */
  readonly translatedTitle?: LocalizedText | undefined;
  /** The newspaper it came out in, or the dataset that it is a part of. */
  readonly container?: LocalizedText | undefined;
  /** Who made it. */
  readonly authors?: readonly LocalizedText[] | undefined;
  readonly version?: string | undefined;
  /** When it came out (EDTF level 1). */
  readonly issued?: string | undefined;
  /** The day on which it was looked at, `YYYY-MM-DD`. */
  readonly accessed?: string | undefined;
  readonly url?: string | undefined;
  /**
   * What is quoted of it and where it stands, a sentence each; what is read the other way in it
   * stands between first strong isolates.
   */
  readonly notes: readonly string[];
}

/** A form in which programs and people write down what they cite. */
export interface CitationFormat<Id extends string = string> {
  readonly id: Id;
  /** Of a file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it is to be read as prose in the language of the reader; else it is code. */
  readonly isProse?: boolean;
  /** References one after the other, each a whole; the language is that of words added to them. */
  write(references: readonly Reference[], locale: Locale): string;
}

/** Declares a citation format, keeping its id as a literal type. */
export function defineCitationFormat<const Id extends string>(
  format: CitationFormat<Id>,
): CitationFormat<Id> {
  return format;
}
