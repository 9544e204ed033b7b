/** What the sentence on an issue is filled with: the offending text, and what the rule adds. */
export interface OpeningIssueValues {
  readonly about: string;
  readonly [name: string]: string | number;
}

/** What was found on opening a file, a sentence a rule: what is wrong, and what to do. */
export const openingIssues = {
  self: ({ about }: OpeningIssueValues) =>
    `“${about}” is tied to itself. The row is left out; name another actor at one end.`,
};

/** A sentence for each rule of opening. */
export type OpeningIssueMessages = Readonly<
  Record<keyof typeof openingIssues, (values: OpeningIssueValues) => string>
>;
