import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, toPointer } from '~/base/issue';
import { locateIssues, locatePointer } from '~/base/locate-pointer';

const text = ['{', '  "name": "Iran",', '  "a/b~c": [1, {"x": null}]', '}'].join('\n');

describe('locatePointer', () => {
  it.each([
    ['', 1, 1],
    ['/name', 2, 11],
    ['/a~1b~0c', 3, 12],
    ['/a~1b~0c/1/x', 3, 22],
  ])('finds %s at line %i, column %i', (pointer, line, column) => {
    expect(locatePointer(text, pointer)).toEqual({ line, column });
  });

  it('leads to the innermost value around one that is missing', () => {
    expect(locatePointer(text, '/a~1b~0c/1/y/z')).toEqual({ line: 3, column: 16 });
    expect(locatePointer(text, '/nothing')).toEqual({ line: 1, column: 1 });
  });

  it('finds the last of two members with one name, which is the one that counts', () => {
    expect(locatePointer('{"a": 1, "a": 2}', '/a')).toEqual({ line: 1, column: 15 });
  });

  it('gives a byte order mark no column', () => {
    expect(locatePointer('\ufeff{"a": 1}', '/a')).toEqual({ line: 1, column: 7 });
  });

  it('points to the beginning of a text that holds no value', () => {
    expect(locatePointer('', '/a')).toEqual({ line: 1, column: 1 });
  });

  it('finds every value of any document', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.string())), (document) => {
        const json = JSON.stringify(document, null, 2);
        const lines = json.split('\n');
        for (const [name, items] of Object.entries(document))
          for (const [index, item] of items.entries()) {
            const position = locatePointer(json, toPointer([name, index]));
            const line = lines[(position?.line ?? 0) - 1] ?? '';
            expect(line.slice((position?.column ?? 0) - 1)).toMatch(JSON.stringify(item));
          }
      }),
    );
  });
});

describe('locateIssues', () => {
  const issueAt = (pointer: string): Issue => ({ severity: 'error', pointer });

  it('puts issues in the order of the text and keeps places already known', () => {
    const known = { ...issueAt('/name'), line: 4, column: 1 };
    const located = locateIssues(text, [known, issueAt('/a~1b~0c'), issueAt('/name')]);
    expect(located.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});
