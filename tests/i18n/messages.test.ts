import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';

/** The messages that parts of the page load with themselves: what each `*-messages.ts` gathers. */
const parts = import.meta.glob<Record<string, Readonly<Record<Locale, object>>>>(
  '/src/i18n/*-messages.ts',
  { eager: true },
);

/** All messages by where they are gathered. */
const gathered: readonly (readonly [string, Readonly<Record<Locale, object>>])[] = [
  ['messages.ts', MESSAGES],
  ...Object.entries(parts).flatMap(([path, part]) =>
    Object.values(part).map((messages) => [path.replace(/.*\//, ''), messages] as const),
  ),
];

/** The messages of a language by their place: `shell.levels.named`. */
function messagesOf(value: unknown, place = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    messagesOf(part, place ? `${place}.${key}` : key),
  );
}

const placesOf = (value: unknown) =>
  messagesOf(value)
    .map(([place, message]) => `${place} ${typeof message}`)
    .sort();

describe.each(gathered)('the messages of %s', (_, messages) => {
  it('are the same in both languages', () => {
    expect(placesOf(messages.ar)).toEqual(placesOf(messages.en));
  });

  it.each(LOCALES)('are never empty in %s', (locale) => {
    const empty = messagesOf(messages[locale])
      .filter(([, message]) => typeof message === 'string' && message.trim() === '')
      .map(([place]) => place);
    expect(empty).toEqual([]);
  });

  it('are in Arabic letters in Arabic', () => {
    const foreign = messagesOf(messages.ar).filter(
      ([, message]) =>
        typeof message === 'string' &&
        /\p{L}/u.test(message) &&
        !/\p{Script=Arabic}/u.test(message),
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
