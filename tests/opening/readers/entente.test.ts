import { describe, expect, it } from 'vitest';
import { formatOpeningIssue } from '~/opening/format-issue';
import { entente } from '~/opening/readers/entente';
import { BUILT_IN, BUILT_IN_TEXT } from '../../formats/data/written';
import { MESSAGES } from '../../messages';
import { readText } from './read';

describe('a dataset of ours', () => {
  it('is opened as it is', async () => {
    expect(await readText(entente, BUILT_IN_TEXT)).toEqual({
      tables: [],
      issues: [],
      dataset: BUILT_IN,
      encoding: 'utf-8',
    });
  });

  it('that breaks a rule has its issues, with pointer, line, column and sentence', async () => {
    const text = BUILT_IN_TEXT.replace('"version": "1.1.0"', '"version": "one"');
    const { dataset, issues } = await readText(entente, text);
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([
      { severity: 'error', rule: 'dataset', line: 4, column: 14, pointer: '/version' },
    ]);
    expect(issues.map((issue) => formatOpeningIssue(issue, MESSAGES.en))).toEqual([
      '"one" is no version; write three numbers such as "1.0.0".',
    ]);
  });
});
