import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en/all';
import { MESSAGES } from '../messages';

/** Many formats have names of their own, which no language changes. */
const FORMAT_NAME = /^(picture|citation|data)Formats\./;

/** What is filled into a phrase has a name in English. */
const SLOT = /\{\w+\}/g;

/** The areas of all messages, each in every language. */
const areas = Object.keys(MESSAGES.en) as readonly (keyof Messages)[];
const gathered = areas.map(
  (area) =>
    [area, Object.fromEntries(LOCALES.map((locale) => [locale, MESSAGES[locale][area]]))] as const,
);

/** The messages of a language by their place: `shell.levels.named`. */
function messagesOf(value: unknown, place = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    messagesOf(part, place ? `${place}.${key}` : key),
  );
}

/** What each file of a language's folder exports, by the file's name. */
const files = import.meta.glob<Record<string, unknown>>('/src/i18n/messages/*/*.ts', {
  eager: true,
});

/** A language whose phrases are noun phrases needs no others: of kinds that have a direction. */
const NOUN = /^[\w-]+\.noun$/;

const placesOf = (value: unknown) =>
  messagesOf(value)
    .filter(([place]) => !NOUN.test(place))
    .map(([place, message]) => `${place} ${typeof message}`)
    .sort();

describe.each(LOCALES)('the folder of messages in %s', (locale) => {
  const namesOf = (language: Locale) =>
    Object.entries(files).flatMap(([path, module]) => {
      const [, of, file] = path.match(/messages\/(\w+)\/(.*)$/) ?? [];
      return of === language ? Object.keys(module).map((name) => `${file}: ${name}`) : [];
    });

  // It may hold more: the forms of a counted noun that only this language has.
  it('holds whatever the English one does, in files of the same names', () => {
    const names = namesOf(locale);
    expect(names.length).toBeGreaterThan(20);
    expect(namesOf('en').filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.each(gathered)('the messages of %s', (_, messages) => {
  it.each(LOCALES)('are those of English in %s', (locale) => {
    expect(placesOf(messages[locale])).toEqual(placesOf(messages.en));
  });

  it.each(LOCALES)('are never empty in %s', (locale) => {
    const empty = messagesOf(messages[locale])
      .filter(([, message]) => typeof message === 'string' && message.trim() === '')
      .map(([place]) => place);
    expect(empty).toEqual([]);
  });

  it('are in Arabic letters in Arabic', () => {
    const foreign = messagesOf(messages.ar).filter(
      ([place, message]) =>
        typeof message === 'string' &&
        /\p{L}/u.test(message.replaceAll(SLOT, '')) &&
        !/\p{Script=Arabic}/u.test(message) &&
        !FORMAT_NAME.test(place),
    );
    expect(foreign).toEqual([]);
  });

  it('hold no Arabic letters in English, but in the name of the program', () => {
    const foreign = messagesOf(messages.en).filter(
      ([, message]) =>
        typeof message === 'string' && /\p{Script=Arabic}/u.test(message.replaceAll('وِفاق', '')),
    );
    expect(foreign).toEqual([]);
  });
});
