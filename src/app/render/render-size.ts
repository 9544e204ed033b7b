import { findPreset, PAGE_PRESETS } from '~/figures/page-presets';
import { BOUNDS, parseNumber, type SizeChoice, UNITS, type Unit } from '~/figures/page-size';
import type { FigureRequest } from '~/view/figure-request';

/** Why a figure cannot be made as it was asked for: a sentence for whoever asked. */
export class UsageError extends Error {}

/** What of a request says how large the figure is to be. */
export type SizeRequest = Pick<FigureRequest, 'size' | 'width' | 'height' | 'dpi'>;

/** A size that follows from a request once the height of a figure by its width is known. */
export interface AskedSize {
  readonly choice: SizeChoice;
  /** Whether only a width was given, so that the figure's own proportion gives the height. */
  readonly isProportional: boolean;
}

const PRESET_IDS = PAGE_PRESETS.map(({ id }) => id);
const LENGTH = new RegExp(`^(.*?)\\s*(${UNITS.join('|')})?$`);

/** Reads the size that is asked for; throws refusals that say what can be written instead. */
export function toSizeChoice({ size, width, height, dpi }: SizeRequest): AskedSize {
  if (size !== undefined && (width ?? height) !== undefined)
    throw new UsageError('Give either --size or --width and --height.');
  if (height !== undefined && width === undefined)
    throw new UsageError('Give --width beside --height.');
  const preset = findWord('--size', size ?? (width ? 'custom' : 'fit'), PRESET_IDS);
  if (preset === 'custom' && width === undefined)
    throw new UsageError('Give --width and --height for a size of your own.');
  const first = toLength('--width', width ?? '160mm');
  const second = height === undefined ? first : toLength('--height', height);
  if (second.unit !== first.unit)
    throw new UsageError('Give --width and --height in the same unit.');
  return {
    choice: {
      preset,
      custom: { width: first.length, height: second.length, unit: first.unit },
      dpi: toDpi(dpi, first.unit === 'px' ? 96 : findPreset(preset).resolution),
    },
    isProportional: width !== undefined && height === undefined,
  };
}

function toDpi(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const dpi = parseNumber(text, BOUNDS.dpi);
  if (dpi !== undefined) return dpi;
  throw new UsageError(
    `--dpi "${text}" is no number from ${BOUNDS.dpi.least} to ${BOUNDS.dpi.most}.`,
  );
}

function toLength(option: string, text: string): { readonly length: number; readonly unit: Unit } {
  const [, number = '', unit = 'px'] = LENGTH.exec(text.trim()) ?? [];
  const known = findWord(option, unit, UNITS);
  const { least, most } = BOUNDS[known];
  const length = parseNumber(number, BOUNDS[known]);
  if (length !== undefined) return { length, unit: known };
  throw new UsageError(
    `${option} "${text}" is no length from ${least}${known} to ${most}${known}; write one such as 160mm, 6in or 1200px.`,
  );
}

/** The word of a list that an option names; throws {@link UsageError} where it names none. */
export function findWord<const Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new UsageError(`${option} "${value}" is not known; write one of ${words.join(', ')}.`);
}
