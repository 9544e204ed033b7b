/** Where everything of a drawn matrix stands, in CSS pixels. */
export interface MatrixExtents {
  /** The side of a cell. */
  readonly cell: number;
  /** How far the names of rows reach, and how high those of columns are. */
  readonly head: number;
  readonly top: number;
  /** The size of names. */
  readonly letters: number;
}

/** What the extents of a drawn matrix follow from. */
export interface MatrixMeasures {
  readonly width: number;
  readonly height: number;
  /** The number of actors. */
  readonly size: number;
  /** The length of the longest name, in letters of one pixel. */
  readonly longest: number;
  /** The size of names where there is room for it. */
  readonly plain: number;
}

/** Room beside a name for its mark and edges, beside the size of names. */
const BESIDE_NAME = 2.3;
/** The size of names beside the side of a cell, and the largest cell beside plain names. */
const NAME_SHARE = 0.74;
const LARGEST_CELL = 3.4;
/** The most of a side that names take. */
const HEAD_SHARE = 0.42;
const TURNS = 12;

/**
 * The extents at which a whole matrix fills its room: names as large as their cells let them be.
 * Names and cells depend on each other, so this goes to and fro until it settles.
 */
export function toMatrixExtents(measures: MatrixMeasures): MatrixExtents {
  const { width, height, size, longest, plain } = measures;
  let extents = { cell: 0, head: 0, top: 0, letters: plain };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const wanted = (longest + BESIDE_NAME) * extents.letters;
    const [head, top] = [
      Math.min(wanted, HEAD_SHARE * width),
      Math.min(wanted, HEAD_SHARE * height),
    ];
    const fitting = Math.min(width - head - 1, height - top - 1) / Math.max(1, size);
    const cell = Math.min(fitting, LARGEST_CELL * plain);
    const ofNames = Math.min(width, height) * HEAD_SHARE;
    const letters = Math.min(plain, cell * NAME_SHARE, ofNames / (longest + BESIDE_NAME));
    extents = { cell, head, top, letters };
  }
  return extents;
}
