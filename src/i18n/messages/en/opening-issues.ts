/** What the sentence on an issue is filled with: the offending text, and what the rule adds. */
export interface OpeningIssueValues {
  readonly about: string;
  readonly [name: string]: string | number;
}

/** What was found on opening a file, a sentence a rule: what is wrong, and what to do. */
export const openingIssues = {
  self: ({ about }: OpeningIssueValues) =>
    `“${about}” is tied to itself. The row is left out; name another actor at one end.`,
  unreadable: ({ reason }: OpeningIssueValues) =>
    `The file cannot be read${reason ? ` from here on: ${reason}` : ''}. Mend it, or save it again in another format.`,
  doctype: () =>
    'The file declares a document type (DOCTYPE), which is not read, since it can be used to do harm. Remove it.',
  'too-deep': ({ limit }: OpeningIssueValues) =>
    `This is nested more than ${limit} levels deep, and nothing is read. Flatten it.`,
  'too-much': ({ limit }: OpeningIssueValues) =>
    `This is more than the ${limit} that are read at most, and nothing is read. Split the file.`,
  'not-read': ({ about, count = 1 }: OpeningIssueValues) =>
    `“${about}” is not read (${count} of them in all).`,
  'no-such-date': ({ about }: OpeningIssueValues) =>
    `“${about}” is no date and is left out. Write it as 2025-01-31, 2025-01 or 2025.`,
  'several-values': ({ about, count = 1 }: OpeningIssueValues) =>
    `“${about}” has values that change with time (${count} of them more than one for its record). The last is kept.`,
  dataset: ({ message }: OpeningIssueValues) => String(message),
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
  'broken-syntax': ({ reason }: OpeningIssueValues) =>
    `Here the file breaks the rules of its format, and nothing is read: ${reason} Mend it, or save it again.`,
  'missing-id': () => 'This has no id and is left out. Give it one.',
  'duplicate-id': ({ about }: OpeningIssueValues) =>
    `“${about}” is the id of something before it. Of an actor the first is kept; a tie gets an id of its own.`,
  'missing-actor': ({ about }: OpeningIssueValues) =>
    `No actor of the file is called “${about}”. The tie is left out; add the actor, or mend the name.`,
};

/** A sentence for each rule of opening. */
export type OpeningIssueMessages = Readonly<
  Record<keyof typeof openingIssues, (values: OpeningIssueValues) => string>
>;
