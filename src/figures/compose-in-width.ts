import type { AppState } from '~/store/app-store';
import { type ComposeOptions, composeAll, type Figure } from './compose-figure';
import type { FigureChoices } from './figure-choices';
import type { FigureReport } from './figure-report';
import { isReadable } from './figure-report';
import { BOUNDS } from './page-size';

/** A figure with the choices that made it. */
export interface SizedFigure {
  readonly figure: Figure;
  readonly choices: FigureChoices;
}

/** How much higher each try is than the one before it, and the highest beside the width. */
const STEP = 1.25;
const HIGHEST = 2.2;

/**
 * Composes a figure in the width of its own size, as high as it needs to be: the lowest page from
 * the proportions that it has by itself on which nothing is missing and all letters can be read, or
 * that on which the least is missing. Rejects as {@link composeFigure} does.
 */
export function composeInWidth(
  state: AppState,
  choices: FigureChoices,
  options: ComposeOptions,
): Promise<SizedFigure> {
  return composeAll(state, choices, options, async (composeOn) => {
    const { picture } = await composeOn({ ...choices, preset: 'fit' });
    const { width, unit } = choices.custom;
    const { least, most } = BOUNDS[unit];
    let height = (width * picture.height) / picture.width;
    const highest = Math.max(height, HIGHEST * width);
    let best: SizedFigure | undefined;
    for (; height <= highest * 1.001; height *= STEP) {
      const custom = { width, unit, height: Math.min(most, Math.max(least, height)) };
      const sized = { ...choices, custom };
      const figure = await composeOn(sized);
      if (!best || isBetter(figure.report, best.figure.report)) best = { figure, choices: sized };
      if (isWhole(figure.report)) break;
    }
    return best as SizedFigure;
  });
}

function isWhole({ omitted, unnamed, notes, letters }: FigureReport): boolean {
  return omitted.length === 0 && unnamed === 0 && notes.shown === notes.all && isReadable(letters);
}

/** Whether less is missing: parts weigh most, then notes, then names, then how small letters are. */
function isBetter(one: FigureReport, other: FigureReport): boolean {
  const lacksOf = ({ omitted, unnamed, notes, letters }: FigureReport) => [
    omitted.length,
    notes.all - notes.shown,
    unnamed,
    isReadable(letters) ? 0 : 1 / letters,
  ];
  const lacks = lacksOf(other);
  const less = lacksOf(one).map((lack, index) => (lacks[index] ?? 0) - lack);
  return (less.find((difference) => Math.abs(difference) > 1e-3) ?? 0) > 0;
}
