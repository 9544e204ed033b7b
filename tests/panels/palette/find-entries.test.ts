import { describe, expect, it } from 'vitest';
import { toFoldedTexts } from '~/analysis/search/match-words';
import { findEntries, type PaletteGroup } from '~/panels/palette/find-entries';

const entry = (id: string, en: string, ar: string) => ({
  id,
  name: { en, ar },
  texts: toFoldedTexts({ en, ar }),
  caps: [],
  canRun: true,
  run: () => {},
});

const groups: readonly PaletteGroup[] = [
  {
    id: 'commands',
    label: 'Commands',
    entries: [entry('reset', 'Reset filters', 'إلغاء التصفية'), entry('table', 'Table', 'الجدول')],
  },
  {
    id: 'actors',
    label: 'Actors',
    entries: [entry('iran', 'Iran', 'إيران'), entry('fili', 'Filippo', 'فيليبو')],
  },
];

const find = (query: string, locale = 'en') =>
  findEntries(groups, query, locale).map(({ id, found }) => [
    id,
    ...found.map((one) => one.entry.id),
  ]);

describe('the palette', () => {
  it('lists everything in its order where nothing is asked', () => {
    expect(find('  ')).toEqual([
      ['commands', 'reset', 'table'],
      ['actors', 'iran', 'fili'],
    ]);
  });

  it('finds by words in either language, without hamza and diacritics', () => {
    expect(find('ايران')).toEqual([['actors', 'iran']]);
    expect(find('جدول')).toEqual([['commands', 'table']]);
    expect(find('TABLE', 'ar')).toEqual([['commands', 'table']]);
    expect(find('filters reset')).toEqual([['commands', 'reset']]);
    expect(find('nobody')).toEqual([]);
  });

  it('puts the group with the best match first', () => {
    expect(find('fil')).toEqual([
      ['actors', 'fili'],
      ['commands', 'reset'],
    ]);
  });

  it('says by which text an entry was found, and where', () => {
    const [group] = findEntries(groups, 'ايران', 'en');
    expect(group?.found[0]).toMatchObject({
      found: { text: 'إيران', lang: 'ar' },
      ranges: [{ start: 0, end: 5 }],
    });
  });

  it('shows as many as can be read, and counts the others', () => {
    const entries = Array.from({ length: 200 }, (_, at) => entry(`a${at}`, `Actor ${at}`, 'طرف'));
    const [group] = findEntries([{ id: 'actors', label: 'Actors', entries }], 'actor', 'en');
    expect([group?.found.length, group?.more]).toEqual([40, 160]);
  });
});
