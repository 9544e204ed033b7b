import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { DIRECTIONS, LOCALES, type Locale } from '~/i18n/locale';
import { loadMessages, messagesOf } from '~/i18n/messages';
import { checkAgainstText, type SourceText } from '~/model/check-against-text';
import type { Dataset } from '~/model/schema';
import { type Command, clean, EXIT, oneOf, Unusable } from './command';
import { type FileIssue, type IssueSentences, toIssueLines } from './issue-lines';
import { INPUT_OPTIONS, INPUT_USAGE, type InputOptions, openInput } from './open-input';
import { issuesOf } from './read-dataset';
import { readText } from './read-text';

const USAGE = `Usage: npm run entente -- check FILE... [--source TEXT] [--json]

Checks the structure and the meaning of dataset files, and what tables and graph
files would be opened as, and prints each issue as
  file:line:column severity /json/pointer sentence

  --source TEXT     also check that every quote stands in the text that was read;
                    ID=TEXT says which source it is; may be given several times
${INPUT_USAGE}  --lang ${LOCALES.join('|')}      the language of the sentences
  --json            print {"issues": […], "errors": 0, "warnings": 0} instead
  --help            print this

Leaves 0 when nothing is wrong, 1 when there are issues, 2 when a file or an
argument cannot be used.
`;

const MORE_TO_COME = 'What a file means is checked once its structure is right.\n';

interface FileResult {
  readonly issues: readonly FileIssue[];
  /** Whether its structure is right, so that its meaning could be checked too. */
  readonly isWhole: boolean;
  readonly failure?: string;
}

/** Checks dataset files and prints every issue with its place. */
export const check: Command = {
  summary: 'Check dataset files',
  run: async (args) => {
    const options = readOptions(args);
    if (options.help) return clean(USAGE);
    if (options.files.length === 0) throw new Unusable(`Name a dataset file.\n\n${USAGE}`);
    const locale = oneOf('--lang', options.lang, LOCALES);
    await loadMessages(locale);
    const sentences = messagesOf(locale);
    const texts = options.source.map(readGivenText);
    const results: FileResult[] = [];
    for (const file of options.files)
      results.push(await checkFile(file, texts, options, sentences));
    const issues = results.flatMap((result) => result.issues);
    const isClean = issues.every(({ severity }) => severity === 'repair' || severity === 'notice');
    const failures = results.flatMap(({ failure }) => failure ?? []);
    const checked = results.length - failures.length;
    return {
      exit: failures.length > 0 ? EXIT.unusable : isClean ? EXIT.clean : EXIT.issues,
      stdout: options.json
        ? toJson(issues)
        : toLines(issues, checked, locale) +
          (results.every(({ isWhole }) => isWhole) ? '' : MORE_TO_COME),
      stderr: failures.map((failure) => `${failure}\n`).join(''),
    };
  },
};

function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string', multiple: true, default: [] },
      ...INPUT_OPTIONS,
      lang: { type: 'string', default: 'en' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, files: positionals };
}

/** The issues of a file, or why it cannot be checked. */
async function checkFile(
  file: string,
  texts: readonly GivenText[],
  options: InputOptions,
  sentences: IssueSentences,
): Promise<FileResult> {
  try {
    const read = await openInput(file, options, (dataset) =>
      texts
        .map((text) => matchSource(dataset, text))
        .flatMap((source) => checkAgainstText(dataset, source)),
    );
    return { issues: issuesOf(read, sentences), isWhole: read.type === 'file' || read.isWhole };
  } catch (error) {
    if (error instanceof Unusable) return { issues: [], isWhole: true, failure: error.message };
    throw error;
  }
}

function toLines(issues: readonly FileIssue[], files: number, locale: Locale): string {
  const { errors, warnings } = countSeverities(issues);
  const summary = `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}`;
  return `${toIssueLines(issues, DIRECTIONS[locale] === 'rtl')}${summary}\n`;
}

function toJson(issues: readonly FileIssue[]): string {
  return `${JSON.stringify({ issues, ...countSeverities(issues) }, null, 2)}\n`;
}

function countSeverities(issues: readonly FileIssue[]) {
  const countOf = (wanted: FileIssue['severity']) =>
    issues.filter(({ severity }) => severity === wanted).length;
  return { errors: countOf('error'), warnings: countOf('warning') };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A text given on the command line, as the source of a dataset that it is. */
interface GivenText {
  /** The id given as `ID=FILE`. */
  readonly id: string | undefined;
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

/** Reads `FILE` or `ID=FILE`; line ends become `\n`, as datasets count. */
function readGivenText(argument: string): GivenText {
  const [, id, file = argument] = /^([\p{L}\p{N}._-]+)=(.+)$/u.exec(argument) ?? [];
  const text = readText(file).replaceAll('\r\n', '\n');
  return { id, file, text, sha256: createHash('sha256').update(text).digest('hex') };
}

/**
 * The source that a given text is: the one named, else the one with its SHA-256, else the only
 * one. Throws {@link Unusable} where there are several.
 */
function matchSource({ sources }: Dataset, given: GivenText): SourceText {
  const ids = sources.map(({ id }) => id).join(', ');
  const { text, sha256 } = given;
  const only = sources.length === 1 ? sources[0] : undefined;
  const source =
    given.id === undefined
      ? (sources.find((candidate) => candidate.sha256 === sha256) ?? only)
      : sources.find(({ id }) => id === given.id);
  if (source) return { source: source.id, text, sha256 };
  throw new Unusable(
    given.id === undefined
      ? `Which source is ${given.file}? Write --source ID=${given.file} with one of the ids ${ids}.`
      : `There is no source "${given.id}"; the ids are ${ids}.`,
  );
}
