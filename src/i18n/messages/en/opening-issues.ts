import { toSyntaxReason } from '../../syntax-reason';
import { jsonFaults } from './json-faults';

/** What the sentence on an issue is filled with: the offending text, and what the rule adds. */
export interface OpeningIssueValues {
  readonly about: string;
  readonly [name: string]: string | number;
}

/** What was found on opening a file, a sentence a rule: what is wrong, and what to do. */
export const openingIssues = {
  self: ({ about }: OpeningIssueValues) =>
    `“${about}” is tied to itself. The row is left out; name another actor at one end.`,
  'header-blanks': ({ about }: OpeningIssueValues) =>
    `Blanks or unseen marks were taken off the headings ${about}.`,
  'outer-blanks': ({ about }: OpeningIssueValues) =>
    `The blanks at the ends of “${about}” were taken off.`,
  'direction-mark': ({ about }: OpeningIssueValues) =>
    `A direction mark, which cannot be seen, was taken off “${about}”.`,
  'invisible-character': ({ about }: OpeningIssueValues) =>
    `A character that cannot be seen was taken off “${about}”.`,
  'no-break-blank': ({ about }: OpeningIssueValues) =>
    `The no-break blanks of “${about}” were read as blanks.`,
  'unicode-form': ({ about }: OpeningIssueValues) =>
    `“${about}” was written in another Unicode form of the same letters and was made one with it.`,
  'broken-character': ({ about }: OpeningIssueValues) =>
    `“${about}” holds half a character, which was replaced; write the whole one.`,
  'end-from-title': ({ about }: OpeningIssueValues) =>
    `“${about}” stands only in the words above the table and is taken for the other end of every row.`,
  'minus-sign': ({ about }: OpeningIssueValues) =>
    `The dash of “${about}” was read as a minus sign.`,
  'time-dropped': ({ about }: OpeningIssueValues) =>
    `The time of day of “${about}” was left out; dates are whole days.`,
  'actor-alone': ({ about }: OpeningIssueValues) =>
    `“${about}” stands alone in this row; it is kept as an actor without relations.`,
  'missing-end': () =>
    'This row does not say who is at one end. It is left out; write the name in the empty cell.',
  'missing-actor': ({ about }: OpeningIssueValues) =>
    `The file lists no actor “${about}”. The relation is left out; add the actor, or correct the end.`,
  'missing-name': () =>
    'This row of actors has neither an id nor a name. It is left out; write a name.',
  'duplicate-id': ({ about }: OpeningIssueValues) =>
    `The id “${about}” stands here again. A relation got a new id; of an actor the first record is kept.`,
  'total-row': ({ about }: OpeningIssueValues) =>
    `This row, “${about}”, looks like a total of the others and is left out; if it is not, write another name.`,
  'too-many': ({ about }: OpeningIssueValues) =>
    `There is no room for “${about}”: 100,000 actors and 100,000 relations are the most. It is left out; divide the file.`,
  'not-a-number': ({ about }: OpeningIssueValues) =>
    `“${about}” is no number. The relation is kept without it; write a number, or nothing.`,
  'negative-weight': ({ about }: OpeningIssueValues) =>
    `The weight “${about}” is below zero, and a weight is not. The relation is kept without it; map the column as a sign if that is what it is.`,
  'ambiguous-date': ({ about }: OpeningIssueValues) =>
    `“${about}” can be read day first or month first. The relation has no date until you say which.`,
  'day-number': ({ about, proposal }: OpeningIssueValues) =>
    `“${about}” is no date but may be the number that a spreadsheet has for the day ${proposal}. The relation is kept without a date; write the date.`,
  'no-such-date': ({ about }: OpeningIssueValues) =>
    `There is no day “${about}”. The relation is kept without it; correct the date.`,
  'not-a-date': ({ about }: OpeningIssueValues) =>
    `“${about}” cannot be read as a date. The relation is kept without it; write it as 2025-01-17, 2025-01 or 2025.`,
  'reversed-dates': ({ about }: OpeningIssueValues) =>
    `The end of ${about} lies before its start. The relation is kept without a date; exchange the two.`,
  'unknown-direction': ({ about }: OpeningIssueValues) =>
    `“${about}” does not say whether the relation is directed; write “directed” or “undirected”.`,
  'encoding-guessed': ({ about, encoding }: OpeningIssueValues) =>
    `The encoding was guessed: ${encoding}${about && `, in which it says “${about}”`}. Choose another if words look wrong.`,
  'unknown-encoding': ({ about }: OpeningIssueValues) =>
    `“${about}” is no known encoding. It was guessed instead; name one such as utf-8 or windows-1256.`,
  undecodable: ({ about, encoding, count }: OpeningIssueValues) =>
    `Not all bytes are text in ${encoding}: see “${about}” (such places: ${count}). Choose another encoding, or mend the word.`,
  'control-character': ({ about, count }: OpeningIssueValues) =>
    `Control characters, such as ${about}, were replaced (number: ${count}). Take them out of the file if a name is wrong.`,
  'too-large': ({ about }: OpeningIssueValues) =>
    `“${about}” is too large: up to 50 MB, 100,000 rows and 5,000,000 cells are read. Split it, or leave out what is not needed.`,
  'empty-file': ({ about }: OpeningIssueValues) => `“${about}” is empty. Choose another file.`,
  'unknown-format': ({ about, readable }: OpeningIssueValues) =>
    `“${about}” is in no format that is read. Save it as one of these: ${readable}.`,
  unreadable: ({ about }: OpeningIssueValues) =>
    `“${about}” is damaged or was cut, and could not be read. Save or download it anew.`,
  'packed-too-tightly': ({ about }: OpeningIssueValues) =>
    `“${about}” would grow beyond measure on unpacking, as harmful files do. Nothing was read; unpack it yourself if you trust it.`,
  'too-many-members': ({ about }: OpeningIssueValues) =>
    `“${about}” holds more than 1,000 files. Pack only those with tables or graphs.`,
  'nested-zip': ({ about }: OpeningIssueValues) =>
    `“${about}” is a zip in a zip and was left out. Open it by itself.`,
  'unsafe-path': ({ about }: OpeningIssueValues) =>
    `“${about}” has a path that leads out of the zip, or is too long. The file was left out; pack it anew.`,
  'lying-size': ({ about }: OpeningIssueValues) =>
    `“${about}” has another size than the zip says. What it holds was read; compare it with the original.`,
  encrypted: ({ about }: OpeningIssueValues) =>
    `“${about}” is locked by a password and was left out. Save it without one.`,
  'member-skipped': ({ about }: OpeningIssueValues) =>
    `“${about}” in the zip is no table and no graph, and was passed over.`,
  'nothing-in-zip': ({ about }: OpeningIssueValues) =>
    `“${about}” holds no table and no graph. Choose another file.`,
  'unclosed-quote': ({ about }: OpeningIssueValues) =>
    `The quote at “${about}” opens no cell that is closed. It was read as text; double the quotes within a cell.`,
  'long-cell': ({ about, count }: OpeningIssueValues) =>
    `The cell “${about.slice(0, 40)}…” is longer than any spreadsheet holds (such cells: ${count}). Check whether a quote or a line end is missing.`,
  'error-cell': ({ about }: OpeningIssueValues) =>
    `The cell holds the error ${about}, so it counts as empty. Mend its formula, or write the value.`,
  'formula-without-value': ({ about }: OpeningIssueValues) =>
    `The formula “${about}” has no value in the file, so its cell counts as empty. Open and save the workbook once where it was made.`,
  'time-of-day': ({ about }: OpeningIssueValues) =>
    `“${about}” has a time of day, which was left out. Only the day is kept.`,
  'merged-down': ({ about }: OpeningIssueValues) =>
    `“${about}” is merged over several rows and was written into each. Check that it is meant for all.`,
  'old-workbook': ({ about }: OpeningIssueValues) =>
    `“${about}” is a workbook of an old Excel, or locked by a password. Save it as .xlsx, without a password.`,
  'formula-text': ({ about, count }: OpeningIssueValues) =>
    `“${about}” looks like a formula (such cells: ${count}). Its text was read and nothing computed; save the values if they are meant.`,
  doctype: () =>
    'The file declares a document type (DOCTYPE), which is not read, since it can be used to do harm. Remove it.',
  'too-deep': ({ limit }: OpeningIssueValues) =>
    `This is nested more than ${limit} levels deep, and nothing is read. Flatten it.`,
  'too-much': ({ limit }: OpeningIssueValues) =>
    `This is more than the ${limit} that are read at most, and nothing is read. Split the file.`,
  'not-read': ({ about, count = 1 }: OpeningIssueValues) =>
    `“${about}” is not read (${count} of them in all).`,
  'several-values': ({ about, count = 1 }: OpeningIssueValues) =>
    `“${about}” has values that change with time (${count} of them more than one for its record). The last is kept.`,
  'no-name': ({ about }: OpeningIssueValues) =>
    `“${about}” has no name and is called by its id. Give it one.`,
  'no-number': ({ about }: OpeningIssueValues) =>
    `“${about}” is no number and counts as nothing. Write a number with a point.`,
  'short-row': ({ about }: OpeningIssueValues) =>
    `“${about}” does not name two actors and is left out. Name both.`,
  'wrong-size': ({ found = 0, due = 0 }: OpeningIssueValues) =>
    `The matrix has ${found} values where ${due} are due. Look for a missing row or a label with blanks.`,
  symmetric: ({ about }: OpeningIssueValues) =>
    `The matrix${about ? ` “${about}”` : ''} is symmetric: its ties have no direction, and each is counted once.`,
  'ambiguous-ends': ({ about }: OpeningIssueValues) =>
    `“${about}” can be read in several ways, since a name holds the word that joins the two. Look at both names.`,
  'broken-syntax': (values: OpeningIssueValues) =>
    `Here the file breaks the rules of its format, and nothing is read: ${toSyntaxReason(values, jsonFaults)} Mend it, or save it again.`,
  'missing-id': () => 'This has no id and is left out. Give it one.',
};

/** A sentence for each rule of opening. */
export type OpeningIssueMessages = Readonly<
  Record<keyof typeof openingIssues, (values: OpeningIssueValues) => string>
>;
