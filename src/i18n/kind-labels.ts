import { directionOf, type Localized, type LocalizedText, localizedText } from '~/base/localized';
import type { Locale } from './locale';
import { firstMessagesOf, localesWithFirst } from './messages';

/** What there are kinds of. */
export type KindsOf = 'actors' | 'relations';

/** A kind: a built-in one by its id, or one that a dataset brought with what it is called. */
export interface NamedKind {
  readonly id: string;
  readonly label?: Localized | undefined;
}

/** A relation as far as it is called something. */
export interface NamedRelation {
  readonly label?: Localized | undefined;
  readonly definition: NamedKind;
}

/** What a kind is called in a language, or in the nearest that there is. */
export function kindLabel(of: KindsOf, { id, label }: NamedKind, locale: Locale): LocalizedText {
  if (label) return localizedText(label, locale);
  return { text: builtInLabel(of, id, locale), lang: locale, dir: directionOf(locale) };
}

/** What a relation is called: its own words, or those of its kind. */
export function relationLabel({ label, definition }: NamedRelation, locale: Locale): LocalizedText {
  return label ? localizedText(label, locale) : kindLabel('relations', definition, locale);
}

/** What a kind is called in every language whose first messages are loaded. */
export function kindLabels(of: KindsOf, { id, label }: NamedKind): Localized {
  const builtIn = () =>
    Object.fromEntries(localesWithFirst().map((locale) => [locale, builtInLabel(of, id, locale)]));
  return label ?? builtIn();
}

/** What a built-in kind of actor is called, as what tells namesakes apart is asked for it. */
export function actorKindLabels(id: string): Localized {
  return kindLabels('actors', { id });
}

function builtInLabel(of: KindsOf, id: string, locale: Locale): string {
  const labels: Readonly<Record<string, string>> = firstMessagesOf(locale).kinds[of];
  return labels[id] ?? id;
}
