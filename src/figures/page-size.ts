import type { Page } from './page/page-layout';
import { findPreset, MM_PER_INCH, type PagePresetId } from './page-presets';

/** The units that a size can be given in. */
export const UNITS = ['px', 'mm', 'in'] as const;

/** One of {@link UNITS}; `px` are pixels of the file. */
export type Unit = (typeof UNITS)[number];

/** A size of the reader's own. */
export interface CustomSize {
  readonly width: number;
  readonly height: number;
  readonly unit: Unit;
}

/** What the size of a page follows from. */
export interface SizeChoice {
  readonly preset: PagePresetId;
  /** Of the preset `custom`. */
  readonly custom: CustomSize;
  /** Dots per inch. */
  readonly dpi: number;
}

/** CSS pixels of an inch. */
const INCH = 96;

/** The least and the most that can be asked for, by unit; and of dots per inch. */
export const BOUNDS = {
  px: { least: 200, most: 16_384 },
  mm: { least: 40, most: 2_000 },
  in: { least: 1.6, most: 78 },
  dpi: { least: 50, most: 1_200 },
} as const satisfies Readonly<Record<Unit | 'dpi', { least: number; most: number }>>;

/** The page of a size; undefined where the figure takes the size that it needs. */
export function toPage({ preset, custom, dpi }: SizeChoice): Page | undefined {
  const { size, use, names } = findPreset(preset);
  if (size) return { width: size.width * INCH, height: size.height * INCH, use, names };
  if (preset !== 'custom') return undefined;
  const { width, height, unit } = custom;
  const inch = unit === 'px' ? dpi : unit === 'mm' ? MM_PER_INCH : 1;
  return {
    width: (width / inch) * INCH,
    height: (height / inch) * INCH,
    use: unit === 'px' ? 'screen' : 'print',
  };
}

/** Pixels of the file per CSS pixel at a number of dots per inch. */
export function toScale(dpi: number): number {
  return dpi / INCH;
}

/** A length in CSS pixels in millimetres or inches. */
export function fromPixels(pixels: number, unit: 'mm' | 'in'): number {
  return (pixels / INCH) * (unit === 'mm' ? MM_PER_INCH : 1);
}

/**
 * A size whose pixels at a scale are whole, so that a file of pixels is exactly as large as its
 * page: what the rounding up of a hundred-millionth of a pixel would add is taken off.
 */
export function toWholePixels<Sized extends { readonly width: number; readonly height: number }>(
  sized: Sized,
  scale: number,
): Sized {
  const whole = (length: number) => Math.max(1, Math.round(length * scale)) / scale - 1e-9;
  return { ...sized, width: whole(sized.width), height: whole(sized.height) };
}

const ZEROES = ['0', '٠', '۰'].map((zero) => zero.charCodeAt(0));

/**
 * A number as people write it: with a point or a comma, in Latin, Arabic or Persian digits.
 * Undefined where it is none or lies outside its bounds.
 */
export function parseNumber(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const latin = [...text.trim()].map(toLatin).join('');
  if (!/^\d{1,6}(\.\d{1,4})?$/.test(latin)) return undefined;
  const value = Number(latin);
  return value >= least && value <= most ? value : undefined;
}

function toLatin(letter: string): string {
  if (/[,٫،]/.test(letter)) return '.';
  const code = letter.charCodeAt(0);
  const zero = ZEROES.find((first) => code >= first && code < first + 10);
  return zero === undefined ? letter : String(code - zero);
}
