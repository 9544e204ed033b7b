import { encode } from 'uqr';

/** A QR code as an SVG path on a square of `size` units, its quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The light modules that cameras need around a code (ISO/IEC 18004). */
const QUIET = 4;

/**
 * The largest version drawn, 25, has 117 modules a side: on a screen of 390 px that leaves cameras
 * about 3 px a module, below which they fail at arm's length.
 */
const MAX_VERSION = 25;

/** Links up to this version stand more damage than the size costs: 15 % of the code may be lost. */
const STURDY_VERSION = 12;

/**
 * The QR code of a text. Short texts are given error correction M or better, where it costs no
 * larger code; long ones L, to stay coarse enough to be read. Undefined where a text is too long.
 */
export function toQrCode(text: string): QrCode | undefined {
  const code = tryEncode(text, 'M', STURDY_VERSION) ?? tryEncode(text, 'L', MAX_VERSION);
  return code && { size: code.length + 2 * QUIET, path: toPath(code) };
}

function tryEncode(
  text: string,
  ecc: 'M' | 'L',
  maxVersion: number,
): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc, maxVersion, boostEcc: true, border: 0 }).data;
  } catch {
    // It says by an error that the text does not fit.
    return undefined;
  }
}

/** A rectangle for each run of dark modules in a row. */
function toPath(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => runsOf(row).map(([x, width]) => toRun(x, y, width))).join('');
}

function toRun(x: number, y: number, width: number): string {
  return `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
}

function runsOf(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last && row[x - 1]) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
}
