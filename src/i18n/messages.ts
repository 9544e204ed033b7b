import { LOCALES, type Locale } from './locale';
import type { Messages } from './messages/en/all';
import type { FirstMessages } from './messages/en/first';

const firstByLocale = new Map<Locale, FirstMessages>();
const allByLocale = new Map<Locale, Messages>();

/** The messages of the first graph in a language, which must have been loaded. */
export function firstMessagesOf(locale: Locale): FirstMessages {
  return loaded(firstByLocale, locale);
}

/** All messages of a language, which must have been loaded. */
export function messagesOf(locale: Locale): Messages {
  return loaded(allByLocale, locale);
}

/** Loads what the first graph says in a language; rejects where it cannot be had. */
export async function loadFirstMessages(locale: Locale): Promise<void> {
  if (firstByLocale.has(locale)) return;
  const module: { readonly first: FirstMessages } = await import(`./messages/${locale}/first.ts`);
  firstByLocale.set(locale, module.first);
}

/** Loads all messages of a language; rejects where they cannot be had. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (allByLocale.has(locale)) return;
  const module: { readonly all: Messages } = await import(`./messages/${locale}/all.ts`);
  firstByLocale.set(locale, module.all);
  allByLocale.set(locale, module.all);
}

/**
 * A part of the page that is loaded late, with all messages of the languages that the page has
 * spoken so far: what is in the part may read them at once.
 */
export async function withMessages<Part>(part: Promise<Part>): Promise<Part> {
  const [loadedPart] = await Promise.all([part, ...[...firstByLocale.keys()].map(loadMessages)]);
  return loadedPart;
}

/** Loads all messages of every language, as far as they can be had. */
export async function loadEveryLanguage(): Promise<void> {
  await Promise.allSettled(LOCALES.map(loadMessages));
}

/** Loads what the first graph says in every language, as far as it can be had. */
export async function loadFirstOfEveryLanguage(): Promise<void> {
  await Promise.allSettled(LOCALES.map(loadFirstMessages));
}

/** The languages of which the messages of the first graph are loaded. */
export function localesWithFirst(): readonly Locale[] {
  return LOCALES.filter((locale) => firstByLocale.has(locale));
}

/** The languages of which all messages are loaded. */
export function loadedLocales(): readonly Locale[] {
  return LOCALES.filter((locale) => allByLocale.has(locale));
}

function loaded<Of>(byLocale: ReadonlyMap<Locale, Of>, locale: Locale): Of {
  const messages = byLocale.get(locale);
  if (!messages) throw new Error(`The messages of "${locale}" are read before they are loaded.`);
  return messages;
}
