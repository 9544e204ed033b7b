import { describe, expect, it } from 'vitest';
import { isolateLine, toLabelLines } from '~/canvas/label';

const byLetters = (text: string) => text.length;
const lines = (text: string, width: number) => toLabelLines(text, width, byLetters);

describe('toLabelLines', () => {
  it('keeps a name that fits in one line', () => {
    expect(lines('Vladimir Putin', 20)).toEqual(['Vladimir Putin']);
  });

  it('breaks between words into lines as even as can be', () => {
    expect(lines("Russia's friends around the world", 20)).toEqual([
      "Russia's friends",
      'around the world',
    ]);
    expect(lines('أصدقاء روسيا في مختلف أنحاء العالم', 20)).toHaveLength(2);
  });

  it('leaves a long word whole, and shortens one past all measure', () => {
    expect(lines('Internationalisation', 5)).toEqual(['Internationalisation']);
    expect(lines('x'.repeat(5000), 20)).toEqual([`${'x'.repeat(32)}…`]);
  });

  it('cuts a name of too many lines with an ellipsis', () => {
    const cut = lines('one two three four five six seven', 5);
    expect(cut).toHaveLength(4);
    expect(cut.at(-1)).toBe('four…');
  });

  it('loses no word of a name that fits in four lines', () => {
    const name = 'Iranian Revolutionary Guard Corps of the East';
    expect(lines(name, 14).join(' ')).toBe(name);
  });
});

describe('isolateLine', () => {
  it.each([
    ['Iran', 'ltr'],
    ["Russia's friends", 'ltr'],
    ['أصدقاء روسيا', 'rtl'],
    ['حركة (فتح) الوطنية', 'rtl'],
    ['سلاحٌ', 'rtl'],
  ] as const)('leaves %s as it is', (line, dir) => {
    expect(isolateLine(line, dir)).toBe(line);
  });

  it.each([
    ['إيران (Iran)', 'rtl', '\u2067إيران (Iran)\u2069'],
    ['Iran (إيران)', 'ltr', '\u2066Iran (إيران)\u2069'],
    ['Trump', 'rtl', '\u2067Trump\u2069'],
    ['مجموعة 5+1', 'rtl', '\u2067مجموعة 5+1\u2069'],
    ['and others…', 'ltr', '\u2066and others…\u2069'],
  ] as const)('keeps the direction of %s', (line, dir, isolated) => {
    expect(isolateLine(line, dir)).toBe(isolated);
  });
});
