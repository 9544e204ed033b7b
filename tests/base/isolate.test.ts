import { describe, expect, it } from 'vitest';
import { isolate } from '~/base/isolate';

describe('a text among the words of a line', () => {
  it.each([
    ['Iran', 'ltr'],
    ['لواء 313', 'rtl'],
    ['2025', 'rtl'],
  ] as const)('stands as it is where it is read as the line is: %s', (text, line) => {
    expect(isolate(text, line)).toBe(text);
  });

  it.each([
    ['NATO', 'rtl'],
    ['لواء 313', 'ltr'],
    ['Brigade ب', 'ltr'],
    ['Brigade ب', 'rtl'],
  ] as const)(
    'keeps its direction to itself where it is read otherwise: %s in %s',
    (text, line) => {
      expect(isolate(text, line)).toBe(`\u2068${text}\u2069`);
    },
  );

  it('loses the marks and breaks that would turn or end what stands after it', () => {
    expect(isolate('Ali\u202e\nis\u2069 \u2066here', 'ltr')).toBe('Ali is here');
    expect(isolate('علي\u2029\u202dهنا', 'ltr')).toBe('\u2068علي هنا\u2069');
  });
});
