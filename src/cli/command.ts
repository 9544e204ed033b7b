/** What a command leaves behind for the shell that called it. */
export const EXIT = {
  /** Nothing is wrong. */
  clean: 0,
  /** Something is wrong with the data. */
  issues: 1,
  /** The command could not do its work: wrong arguments, files that cannot be read. */
  unusable: 2,
} as const;

/** An answer that is long or no text, part by part. */
export type AnswerParts = AsyncIterable<string> | Iterable<string | Uint8Array>;

/** What came of a command. */
export interface Outcome {
  readonly exit: (typeof EXIT)[keyof typeof EXIT];
  /** The answer. */
  readonly stdout: string | AnswerParts;
  /** Why there is none, or not for all. */
  readonly stderr: string;
}

/** A command of the command line. */
export interface Command {
  readonly summary: string;
  /** Takes the arguments after its name; may throw {@link Unusable}. */
  readonly run: (args: string[]) => Outcome | Promise<Outcome>;
}

/** Why a command cannot do its work: a sentence for whoever called it. */
export class Unusable extends Error {}

/** The outcome of a command that did what it was asked. */
export function clean(stdout: string): Outcome {
  return { exit: EXIT.clean, stdout, stderr: '' };
}

/** The value of an option as one of the words that it may be; throws {@link Unusable} for any other. */
export function oneOf<const Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((candidate) => candidate === value);
  if (word) return word;
  throw new Unusable(`${option} "${value}" is not known; write one of ${words.join(', ')}.`);
}
