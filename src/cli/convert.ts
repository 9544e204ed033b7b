import { realpathSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { narrowDataset } from '~/filters/narrow-dataset';
import { DATA_FORMATS } from '~/formats/data';
import {
  type DataFormat,
  type DataOptions,
  type ExportedData,
  TABLES,
} from '~/formats/data/data-format';
import { LOCALES } from '~/i18n/locale';
import { loadEveryLanguage, loadMessages, messagesOf } from '~/i18n/messages';
import { countClaims } from '~/model/count-claims';
import { indexGraph } from '~/model/graph';
import type { Dataset } from '~/model/schema';
import { type Command, clean, EXIT, type Outcome, oneOf, Unusable } from './command';
import { remarkOnBanner } from './npm-banner';
import { INPUT_OPTIONS, INPUT_USAGE, type InputOptions, STANDARD } from './open-input';
import { readDataset } from './read-dataset';
import { pathOf } from './read-text';
import { readView } from './view-option';
import { writeFile } from './write-file';

/** What `convert` was asked for. */
interface ConvertOptions {
  /** A file, or `-` for the standard input. */
  readonly input: string;
  /** A file, or `-` for the standard output. */
  readonly output: string;
  readonly format: DataFormat;
  readonly options: DataOptions;
  readonly reading: InputOptions;
  /** A link, or its query, that narrows the data. */
  readonly view: string | undefined;
}

const FORMATS: readonly DataFormat[] = DATA_FORMATS;

/** Other names of files by the id of their format. */
const OTHER_EXTENSIONS: Readonly<Record<string, string>> = { dot: 'dot', markdown: 'report' };

await loadMessages('en');

const FORMAT_LINES = DATA_FORMATS.map(
  ({ id, extension }) =>
    `  ${id.padEnd(15)} .${extension.padEnd(9)} ${messagesOf('en').data.about[id]}\n`,
).join('');

const USAGE = `Usage: npm run entente -- convert IN OUT [options]

Writes the data of a dataset, table or graph file in another format. IN and OUT are files, or -
for standard input and output; "npm run --silent" keeps npm's own lines out of
the latter. OUT is written whole or not at all.

  --to FORMAT       the format of OUT, where its name does not tell it
${INPUT_USAGE}  --lang ${LOCALES.join('|')}      the language of names, labels and translations
  --view LINK       only what a link to a view shows, or its query: 'sign=with'
  --table actors    CSV: a row for each actor instead of each quote
  --bom             CSV: begin with a byte order mark, as Excel wants
  --help            print this

Formats:
${FORMAT_LINES}
Leaves 0 when it is written, 1 when what is read has errors, 2 when a file or an
argument cannot be used.
`;

/** Writes the data of a dataset file in another format. */
export const convert: Command = {
  summary: 'Write a dataset in another format',
  run: async (args) => {
    const asked = readConvertOptions(args, USAGE);
    if (!asked) return clean(USAGE);
    const read = await readDataset(asked.input, asked.reading);
    if (!read.dataset) return read.outcome;
    await loadEveryLanguage();
    const outcome = await write(asked, toData(read.dataset, read.text, asked));
    return { ...outcome, stderr: read.remarks + outcome.stderr };
  },
};

function toData(dataset: Dataset, original: string, { view }: ConvertOptions): ExportedData {
  if (view === undefined) return { dataset, original };
  const graph = indexGraph(dataset);
  return { dataset: narrowDataset(graph, readView(view, graph)) };
}

async function write(asked: ConvertOptions, data: ExportedData): Promise<Outcome> {
  const { input, output, format, options } = asked;
  const parts = format.write(data, options);
  if (output === STANDARD)
    return { exit: EXIT.clean, stdout: parts, stderr: remarkOnBanner(process) };
  if (input !== STANDARD && isSameFile(input, output))
    throw new Unusable(`${output} is the file that is read; name another to write.`);
  await writeFile(output, parts);
  const { actors, relations } = data.dataset;
  const words = messagesOf('en').data;
  const losses = format.losses(options).map((loss) => words.losses[loss]);
  const lost = losses.length > 0 ? ` ${words.losing(losses)}` : '';
  const claims = countClaims(data.dataset);
  return clean(`${output}: ${words.counts(actors.length, relations.length, claims)}.${lost}\n`);
}

/** Whether two names lead to one file, by whatever links. */
function isSameFile(a: string, b: string): boolean {
  try {
    const [one, other] = [a, b].map((file) => statSync(realpathSync(pathOf(file))));
    return one !== undefined && one.dev === other?.dev && one.ino === other.ino;
  } catch {
    return false;
  }
}

/** Reads the arguments of `convert`; undefined where help is asked for. */
function readConvertOptions(args: string[], usage: string): ConvertOptions | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...INPUT_OPTIONS,
      to: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      table: { type: 'string', default: 'relations' },
      bom: { type: 'boolean', default: false },
      view: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const [input, output, ...rest] = positionals;
  if (input === undefined || output === undefined || rest.length > 0)
    throw new Unusable(`Name the file to read and the file to write.\n\n${usage}`);
  return {
    input,
    output,
    format: findTarget(values.to, output),
    options: {
      locale: oneOf('--lang', values.lang, LOCALES),
      table: oneOf('--table', values.table, TABLES),
      bom: values.bom,
    },
    reading: values,
    view: values.view,
  };
}

function findTarget(to: string | undefined, output: string): DataFormat {
  const ids = FORMATS.map(({ id }) => id).join(', ');
  if (to !== undefined) {
    const chosen = FORMATS.find(({ id }) => id === to);
    if (chosen) return chosen;
    throw new Unusable(`There is no format "${to}"; the formats are ${ids}.`);
  }
  const named = findByName(output);
  if (named) return named;
  const ending =
    output === '-'
      ? 'Standard output has no name'
      : `"${extname(output)}" is no ending of a format`;
  throw new Unusable(`${ending}; say which it is by --to with one of ${ids}.`);
}

/** The format with the longest extension that a name ends in. */
function findByName(name: string): DataFormat | undefined {
  const lower = name.toLowerCase();
  const [best] = FORMATS.filter(({ extension }) => lower.endsWith(`.${extension}`)).sort(
    (a, b) => b.extension.length - a.extension.length,
  );
  const other = OTHER_EXTENSIONS[extname(lower).slice(1)];
  return best ?? FORMATS.find(({ id }) => id === other);
}
