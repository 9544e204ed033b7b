import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '~/app/library/entry';
import { findEdition } from '~/app/library/find-edition';

const kept: LibraryEntry = {
  id: 'one',
  name: 'Trade',
  fileName: 'trade-2024.csv',
  size: 1,
  format: 'csv',
  actors: 1,
  relations: 1,
  opened: 0,
  changed: 0,
  view: '',
  sha256: 'aa',
  headings: '["from","to"]',
};
const find = (marks: Partial<LibraryEntry>, entries: readonly LibraryEntry[] = [kept]) =>
  findEdition(entries, { fileName: 'trade-2024.csv', sha256: 'bb', headings: '[]', ...marks })?.id;

describe('a file is another edition of one that is kept', () => {
  it.each([
    ['with the same name', {}],
    ['that the browser saved beside the first', { fileName: 'Trade-2024 (1).csv' }],
    [
      'of the next year, with the same headings',
      { fileName: 'trade-2025.csv', headings: kept.headings },
    ],
  ])('%s', (_, marks) => {
    expect(find(marks as Partial<LibraryEntry>)).toBe('one');
  });

  it.each([
    ['the very same file', { sha256: 'aa' }],
    ['another name', { fileName: 'wars.csv' }],
    ['the next year with other headings', { fileName: 'trade-2025.csv' }],
    ['the same headings under another name', { fileName: 'wars.csv', headings: kept.headings }],
  ])('but not %s', (_, marks) => {
    expect(find(marks as Partial<LibraryEntry>)).toBeUndefined();
  });

  it('also where it was kept before files were told by their bytes', () => {
    const { sha256: _, headings: __, ...old } = kept;
    expect(find({}, [old])).toBe('one');
  });
});
