import { type CodePointText, indexCodePoints } from '~/base/code-points';
import type { Issue } from '~/base/issue';
import { errorAt, warningAt } from './checks/check';
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

/** Whether a text is the one a source was read from, and every passage stands where it is said to. */
export function checkAgainstText(dataset: Dataset, sourceText: SourceText): readonly Issue[] {
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
): readonly Issue[] {
  const index = sources.findIndex(({ id }) => id === source);
  const given = sources[index];
  if (!given || isFile(given)) return [];
  const path = ['sources', index];
  const isSame = given.sha256 === sha256;
  return [
    ...(isSame
      ? []
      : [
          errorAt(
            [...path, 'sha256'],
            `The text has the SHA-256 ${sha256}; it is another text, or correct this.`,
          ),
        ]),
    ...(given.length === length
      ? []
      : [errorAt([...path, 'length'], `The text has ${length} code points; correct this.`)]),
  ];
}

function checkPassage(passage: Passage, text: CodePointText): readonly Issue[] {
  const { path, exact, start, end } = passage;
  if (text.slice(start, end) === exact) return checkContext(passage, text);
  const found = findQuote(text.text, passage);
  if (found.type === 'found') {
    const now = text.toCodePoints(found.offset);
    return [warningAt([...path, 'start'], `This has moved, now at ${now}; correct the position.`)];
  }
  const reason =
    found.type === 'gone'
      ? 'These words are gone: they stand nowhere in the text; quote it anew'
      : `These words are not at ${start}, but at ${found.count} places that fit equally well; correct the position`;
  return [errorAt([...path, 'exact'], `${reason}.`)];
}

function checkContext(
  { path, prefix, suffix, start, end }: Passage,
  text: CodePointText,
): readonly Issue[] {
  const isBefore = text.slice(0, start).endsWith(prefix);
  const isAfter = text.text.startsWith(suffix, text.slice(0, end).length);
  const issueAt = (field: string, side: string) =>
    errorAt([...path, field], `This is not what stands ${side} the quote; copy it from the text.`);
  return [
    ...(isBefore ? [] : [issueAt('prefix', 'before')]),
    ...(isAfter ? [] : [issueAt('suffix', 'after')]),
  ];
}

/** The source's own words for a date stand in it, where the relation has no other source. */
function checkDateWords({ relations }: Dataset, { source, text }: SourceText): readonly Issue[] {
  return relations.flatMap(({ when, claims }, index) => {
    const words = when?.words;
    const isOnly = claims.every((claim) => claim.source === source);
    return words === undefined || !isOnly || text.includes(words)
      ? []
      : [
          warningAt(
            ['relations', index, 'when', 'words'],
            'These words do not stand in the text; copy them from it.',
          ),
        ];
  });
}
