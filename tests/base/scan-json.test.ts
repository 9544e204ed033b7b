import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonPath, scanJson } from '~/base/scan-json';
import { jsonFaults } from '~/i18n/messages/en/json-faults';

describe('scanJson', () => {
  it('accepts all that JSON.parse accepts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        expect(scanJson(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it('refuses all that JSON.parse refuses', () => {
    const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '"\\u12"', '01', '-', '1e5', 'null', ' '];
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 7 }), (parts) => {
        const text = parts.join('');
        expect(scanJson(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('leads to every value by its path, whether or not texts are listened to', () => {
    const text = '{"a": ["x", {"b/c": 1}], "d": "\\u0041"}';
    const seen: [JsonPath, string][] = [];
    scanJson(text, { onValue: (path, offset) => seen.push([[...path], text.slice(offset)]) });
    expect(seen.map(([path]) => path)).toEqual([
      [],
      ['a'],
      ['a', 0],
      ['a', 1],
      ['a', 1, 'b/c'],
      ['d'],
    ]);
    expect(seen[4]?.[1].startsWith('1}')).toBe(true);
  });

  it('reads names and texts with their escapes', () => {
    const texts: string[] = [];
    scanJson('{"n\\u00e9": "a\\"b\\n"}', { onText: (_path, _offset, text) => texts.push(text) });
    expect(texts).toEqual(['né', 'a"b\n']);
  });

  it.each([
    ['', 0, 'A value must stand here, but the end of the file does.'],
    ['{"a": 1,}', 7, 'Remove this comma: nothing follows it before "}".'],
    ['[1 2]', 3, 'A comma or "]" must follow here, but "2" does.'],
    ["{'a': 1}", 1, 'A name in double quotes must stand here, but "\'" does.'],
    ['{"a" 1}', 5, 'A colon must follow the name, but "1" does.'],
    ['"abc', 0, 'This text never ends; close its double quotes.'],
    ['"a\nb"', 2, 'A text may not break off or hold a tab; write \\n, \\t or close the quotes.'],
    ['// note', 0, 'A value must stand here, but "/" does.'],
    ['{} {}', 3, 'The document has ended, but "{" follows; remove it.'],
  ])('says of %j what is wrong at %i', (text, offset, message) => {
    const fault = scanJson(text);
    expect(fault?.offset).toBe(offset);
    expect(fault && jsonFaults[fault.reason](fault)).toBe(message);
  });

  it.each([
    ['['.repeat(1_000_000), 'nested'],
    ['{"a":'.repeat(1_000_000), 'nested'],
    [`{"${'a'.repeat(1_001)}": 1}`, 'shorten'],
    [`[${'1,'.repeat(1_000_001)}1]`, 'million'],
  ])('stops with a sentence at what is far too much', (text, word) => {
    const fault = scanJson(text);
    expect(fault && jsonFaults[fault.reason](fault)).toContain(word);
  });
});
