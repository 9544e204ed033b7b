import { EXPORT_MESSAGES } from '~/i18n/export-messages';
import { FIGURE_MESSAGES } from '~/i18n/figure-messages';
import type { Locale } from '~/i18n/locale';
import type { FigureReport } from './compose-figure';
import { fromPixels } from './page-size';

/** Letters smaller than this many points cannot be read in print. */
const LEAST_POINTS = 6;

/** What has found no room on a figure and what cannot be read on it, a sentence each. */
export function toLacks(
  { letters, unnamed, notes, leftOut }: FigureReport,
  locale: Locale,
): readonly string[] {
  const words = FIGURE_MESSAGES[locale];
  const parts = leftOut.map((part) => words.parts[part]).join(EXPORT_MESSAGES[locale].comma);
  return [
    ...(notes.shown < notes.all ? [words.notesShown(notes.shown, notes.all)] : []),
    ...(isReadable(letters) ? [] : [words.smallLetters(toPoints(letters))]),
    ...(unnamed > 0 ? [words.unnamed(unnamed)] : []),
    ...(leftOut.length > 0 ? [words.noRoom(parts)] : []),
  ];
}

/** Whether letters of a height in CSS pixels can be read in print. */
export function isReadable(letters: number): boolean {
  return toPoints(letters) >= LEAST_POINTS;
}

/** In points, to a tenth. */
function toPoints(letters: number): number {
  return Math.round(fromPixels(letters, 'in') * 72 * 10) / 10;
}
