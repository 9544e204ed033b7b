import { describe, expect, it } from 'vitest';
import { LOCALES } from '~/i18n/locale';
import { MESSAGES } from '~/i18n/messages';

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

describe('the messages', () => {
  it('are the same in both languages', () => {
    expect(placesOf(MESSAGES.ar)).toEqual(placesOf(MESSAGES.en));
  });

  it.each(LOCALES)('are never empty in %s', (locale) => {
    const empty = messagesOf(MESSAGES[locale])
      .filter(([, message]) => typeof message === 'string' && message.trim() === '')
      .map(([place]) => place);
    expect(empty).toEqual([]);
  });

  it('are in Arabic letters in Arabic', () => {
    const foreign = messagesOf(MESSAGES.ar).filter(
      ([, message]) =>
        typeof message === 'string' &&
        /\p{L}/u.test(message) &&
        !/\p{Script=Arabic}/u.test(message),
    );
    expect(foreign).toEqual([]);
  });

  it('hold no Arabic letters in English, but in the name of the program', () => {
    const foreign = messagesOf(MESSAGES.en).filter(
      ([, message]) =>
        typeof message === 'string' && /\p{Script=Arabic}/u.test(message.replaceAll('وِفاق', '')),
    );
    expect(foreign).toEqual([]);
  });
});
