import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'vitest';
import type { FileReading } from '~/opening/file-reading';
import type { ReadingSettings } from '~/opening/mapping/mapping';
import { readFile } from '~/opening/read-file';

const shared = join(import.meta.dirname, '../../../shared/data');

/**
 * Tests on the files that other programs wrote, which are kept beside the repository. Where they are
 * absent nothing of the tests is run, not even what makes them ready.
 */
export const describeShared = (title: string, tests: () => void) =>
  existsSync(shared)
    ? describe(title, () => tests())
    : describe(title, () => it.skip(`needs ${shared}, which is not there`, () => undefined));

/** The bytes of one of these files. */
export const sharedBytes = (path: string): Uint8Array => readFileSync(join(shared, path));

/** What one of them is read as. */
export const readShared = (path: string, settings: ReadingSettings = {}): Promise<FileReading> =>
  readFile({ name: basename(path), bytes: sharedBytes(path) }, settings);

/** What a text, or bytes, are read as. */
export const readText = (
  content: string | Uint8Array,
  settings: ReadingSettings = {},
  name = 'table.csv',
): Promise<FileReading> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFile({ name, bytes }, settings);
};

/** The issues of a reading in one line each: severity, rule, place and text. */
export const issuesOf = ({ issues }: FileReading): readonly string[] =>
  issues.map(
    ({ severity, rule, table, cell, line, column, about }) =>
      `${severity} ${rule} ${[table, cell ?? (line && `${line}:${column ?? ''}`)].filter(Boolean).join(' ')} ${about}`,
  );

/** The cells of the first table. */
export const rowsOf = ({ tables }: FileReading) => tables[0]?.rows ?? [];
