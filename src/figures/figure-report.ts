import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { PagePart } from './page/page-layout';
import { fromPixels } from './page-size';

/** What has found no room on a figure, and how small its letters are. */
export interface FigureReport {
  /** The smallest letters of what is drawn, and the smallest that its use asks for, in CSS pixels. */
  readonly letters: number;
  readonly wanted: number;
  /** How many names are missing. */
  readonly unnamed: number;
  /** How many notes there are, and how many of them stand on the figure. */
  readonly notes: { readonly shown: number; readonly all: number };
  readonly omitted: readonly PagePart[];
  /** Parts that were asked for and cannot be there, whatever the size. */
  readonly impossible: readonly 'link'[];
  readonly pages: number;
  /** Whether fewer actors would be drawn at the level of states and groups. */
  readonly canBeCoarser: boolean;
}

/** Letters smaller than this many points cannot be read in print. */
const LEAST_POINTS = 6;

/** What has found no room on a figure and what cannot be read on it, a sentence or two each. */
export function toWarnings(report: FigureReport, locale: Locale): readonly string[] {
  const { letters, unnamed, notes, omitted, impossible } = report;
  const words = messagesOf(locale).figure;
  const parts = omitted.map((part) => words.parts[part]).join(messagesOf(locale).export.comma);
  return [
    ...(notes.shown < notes.all ? [words.notesShown(notes.shown, notes.all)] : []),
    ...(isReadable(letters) ? [] : [words.smallLetters(toPoints(letters))]),
    ...(isReadable(letters) && !isLegible(report) ? [toSmallNames(report, locale)] : []),
    ...(unnamed > 0 ? [words.unnamed(unnamed)] : []),
    ...(omitted.length > 0 ? [words.noRoom(parts)] : []),
    ...(impossible.includes('link') ? [words.noLink] : []),
  ];
}

/** Whether fewer actors would mend what is missing: names that are too small, or have no room. */
export function isCrowded(report: FigureReport): boolean {
  return report.canBeCoarser && (report.unnamed > 0 || !isLegible(report));
}

/** Whether letters of a height in CSS pixels can be read in print. */
export function isReadable(letters: number): boolean {
  return toPoints(letters) >= LEAST_POINTS;
}

/** Whether the names on a figure are as large as its use asks for. */
function isLegible({ letters, wanted }: FigureReport): boolean {
  return toPoints(letters) >= Math.floor(toPoints(wanted) * 10) / 10 - 0.1;
}

function toSmallNames(report: FigureReport, locale: Locale): string {
  const words = messagesOf(locale).figure;
  const said = words.smallNames(toPoints(report.letters), toPoints(report.wanted));
  return `${said} ${report.canBeCoarser ? words.fewerActors : words.filterToRead}`;
}

/** In points, to a tenth. */
function toPoints(letters: number): number {
  return Math.round(fromPixels(letters, 'in') * 72 * 10) / 10;
}
