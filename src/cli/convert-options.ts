import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_FORMATS } from '~/formats/data';
import { type DataFormat, type DataOptions, TABLES } from '~/formats/data/data-format';
import { LOCALES } from '~/i18n/locale';
import { oneOf, Unusable } from './command';
import { INPUT_OPTIONS, type InputOptions } from './open-input';

/** What `convert` was asked for. */
export interface ConvertOptions {
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

/** Reads the arguments of `convert`; undefined where help is asked for. */
export function readConvertOptions(args: string[], usage: string): ConvertOptions | undefined {
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
