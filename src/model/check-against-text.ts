import { type CodePointText, indexCodePoints } from '~/base/code-points';
import { type Breach, type Issue, type RuleIssue, toPointer } from '~/base/issue';
import { findQuote } from './find-quote';
import type { SourceId } from './ids';
import { type Passage, passagesOf } from './passages-of';
import type { Dataset } from './schema';
import { isFile } from './source';

/** The text that a source of a dataset is said to be. */
export interface SourceText {
  readonly source: SourceId;
  /** With `\n` line ends. */
  readonly text: string;
  /** SHA-256 of its UTF-8 bytes, in lower-case hex. */
  readonly sha256: string;
}

/** The rules that hold between a dataset and the text of a source, and what their sentences are filled with. */
interface TextValues {
  /** The SHA-256 of the text is another. */
  readonly 'other-text': { readonly sha256: string };
  /** In code points. */
  readonly 'other-length': { readonly length: number };
  readonly 'moved-passage': { readonly start: number };
  /** The passage is not where it should start, but would fit at so many places. */
  readonly 'lost-passage': { readonly start: number; readonly places: number };
  readonly 'other-context': { readonly field: 'prefix' | 'suffix' };
  readonly 'no-date-words': object;
}

/** Which of these rules is broken. */
export type TextBreach = Breach<TextValues>;

/** Something that does not agree with the text of a source, with its place in the dataset. */
export type TextIssue = RuleIssue<TextValues>;

function issueAt(
  path: readonly PropertyKey[],
  breach: TextBreach,
  severity: Issue['severity'] = 'error',
): TextIssue {
  return { severity, pointer: toPointer(path), ...breach };
}

/** Whether a text is the one a source was read from, and every passage stands where it is said to. */
export function checkAgainstText(dataset: Dataset, sourceText: SourceText): readonly TextIssue[] {
  const text = indexCodePoints(sourceText.text);
  const passages = passagesOf(dataset).filter(({ source }) => source === sourceText.source);
  return [
    ...checkIdentity(dataset, sourceText, text.length),
    ...passages.flatMap((passage) => checkPassage(passage, text)),
    ...checkDateWords(dataset, sourceText),
  ];
}

function checkIdentity(
  { sources }: Dataset,
  { source, sha256 }: SourceText,
  length: number,
): readonly TextIssue[] {
  const index = sources.findIndex(({ id }) => id === source);
  const given = sources[index];
  if (!given || isFile(given)) return [];
  const path = ['sources', index];
  const isSame = given.sha256 === sha256;
  return [
    ...(isSame ? [] : [issueAt([...path, 'sha256'], { rule: 'other-text', values: { sha256 } })]),
    ...(given.length === length
      ? []
      : [issueAt([...path, 'length'], { rule: 'other-length', values: { length } })]),
  ];
}

function checkPassage(passage: Passage, text: CodePointText): readonly TextIssue[] {
  const { path, exact, start, end } = passage;
  if (text.slice(start, end) === exact) return checkContext(passage, text);
  const found = findQuote(text.text, passage);
  if (found.type === 'found') {
    const values = { start: text.toCodePoints(found.offset) };
    return [issueAt([...path, 'start'], { rule: 'moved-passage', values }, 'warning')];
  }
  const values = { start, places: found.type === 'gone' ? 0 : found.count };
  return [issueAt([...path, 'exact'], { rule: 'lost-passage', values })];
}

function checkContext(
  { path, prefix, suffix, start, end }: Passage,
  text: CodePointText,
): readonly TextIssue[] {
  const isBefore = text.slice(0, start).endsWith(prefix);
  const isAfter = text.text.startsWith(suffix, text.slice(0, end).length);
  const wrong = [
    ...(isBefore ? [] : (['prefix'] as const)),
    ...(isAfter ? [] : (['suffix'] as const)),
  ];
  return wrong.map((field) =>
    issueAt([...path, field], { rule: 'other-context', values: { field } }),
  );
}

/** The source's own words for a date stand in it, where the relation has no other source. */
function checkDateWords(
  { relations }: Dataset,
  { source, text }: SourceText,
): readonly TextIssue[] {
  return relations.flatMap(({ when, claims }, index) => {
    const words = when?.words;
    const isOnly = claims.every((claim) => claim.source === source);
    return words === undefined || !isOnly || text.includes(words)
      ? []
      : [
          issueAt(
            ['relations', index, 'when', 'words'],
            { rule: 'no-date-words', values: {} },
            'warning',
          ),
        ];
  });
}
