import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { messagesOf } from '~/i18n/messages';
import { PICTURE_FORMATS, type PictureFormatId } from '~/pictures/formats';
import type { PictureFormat } from '~/pictures/formats/picture-format';
import type { FigureRequest } from '~/view/figure-request';
import { Unusable } from './command';
import { INPUT_OPTIONS, type InputOptions } from './open-input';

/** What `render` was asked for. */
export interface RenderOptions {
  /** A file, or `-` for the standard input. */
  readonly input: string;
  /** A file, or `-` for the standard output. */
  readonly output: string;
  readonly reading: InputOptions;
  readonly request: Omit<FigureRequest, 'dataset'>;
}

const FORMATS: readonly PictureFormat[] = PICTURE_FORMATS;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the arguments of `render`; undefined where help is asked for. */
export function readRenderOptions(args: string[], usage: string): RenderOptions | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...INPUT_OPTIONS,
      out: { type: 'string', short: 'o' },
      to: { type: 'string' },
      view: { type: 'string', default: '' },
      kind: { type: 'string' },
      level: { type: 'string' },
      lang: { type: 'string' },
      theme: { type: 'string' },
      size: { type: 'string' },
      width: { type: 'string' },
      height: { type: 'string' },
      dpi: { type: 'string' },
      title: { type: 'string' },
      subtitle: { type: 'string' },
      with: { type: 'string', multiple: true, default: [] },
      without: { type: 'string', multiple: true, default: [] },
      transparent: { type: 'boolean', default: false },
      outlines: { type: 'boolean', default: false },
      date: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const { help: _, out, to, transparent, outlines, date, ...others } = values;
  const { from, mapping, skip, issues, ...rest } = others;
  const [input, ...surplus] = positionals;
  if (input === undefined || surplus.length > 0 || out === undefined)
    throw new Unusable(`Name the file to read, and by --out the file to write.\n\n${usage}`);
  const format = findFormat(to, out);
  if (outlines && !format.canBeOutlined)
    throw new Unusable(
      `--outlines is for SVG; ${messagesOf('en').laterLabels.pictureFormats[format.id as PictureFormatId]} looks alike in every program.`,
    );
  return {
    input,
    output: out,
    reading: { from, mapping, skip, issues },
    request: {
      ...rest,
      format: format.id,
      date: toDay(date),
      isTransparent: transparent,
      isOutlined: outlines,
      with: rest.with.flatMap(toParts),
      without: rest.without.flatMap(toParts),
    },
  };
}

function toParts(list: string): readonly string[] {
  return list.split(',').map((part) => part.trim());
}

function findFormat(to: string | undefined, output: string): PictureFormat {
  const ending = extname(output).slice(1).toLowerCase();
  const found = FORMATS.find(({ id, extension }) =>
    to === undefined ? [id, extension].includes(ending) : id === to,
  );
  if (found) return found;
  const ids = FORMATS.map(({ id }) => id).join(', ');
  throw new Unusable(
    to === undefined
      ? `"${output}" does not say which format it is; end it in, or write after --to, one of ${ids}.`
      : `There is no image format "${to}"; the formats are ${ids}.`,
  );
}

/** The day given, else that of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else today. */
function toDay(given: string | undefined): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const day = given ?? (epoch ? new Date(Number(epoch) * 1000) : new Date()).toJSON()?.slice(0, 10);
  if (day !== undefined && DAY.test(day) && isInCalendar(day)) return day;
  throw new Unusable(`"${day ?? epoch}" is no day; write one such as 2026-11-24.`);
}

/** Dates read 31 February as 3 March, and what is no date at all as none. */
function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toJSON().startsWith(day);
}
