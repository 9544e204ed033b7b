import type { ActorOrder } from '~/analysis/actor-order';
import type { Size } from '~/base/box';
import type { Drawing } from '~/canvas/drawing';
import type { PictureExtent } from '~/canvas/off-screen/graph-plot';
import type { Locale } from '~/i18n/locale';
import type { Plot } from '~/pictures/drawing-group';
import type { AppState } from '~/store/app-store';
import type { Palette } from '~/ui/palette';
import type { PageStyle } from '../page/picture-block';
import type { Legend } from '../page/picture-legend';

/** How large letters on a figure shall be, in CSS pixels. */
export interface TypeScale {
  /** The smallest that can be read where the figure is used. */
  readonly least: number;
  /** The smallest that the names of actors shall have. */
  readonly names: number;
  /** Those of the legend, beside which the subject's own shall neither shout nor whisper. */
  readonly plain: number;
}

/** Something drawn to fill a room as well as it can. */
export interface FittedPlot extends Plot {
  /** The smallest letters in it, in CSS pixels. */
  readonly letters: number;
  /** How many names have found no room. */
  readonly unnamed: number;
  /**
   * The ids of the lines that bear the number of their note, in the order in which the numbers are
   * found on the picture: line by line from its top, as its language is read.
   */
  readonly order: readonly string[];
}

/** Something that a figure is of, ready to be drawn at its own size and in a room of any size. */
export interface PreparedSubject {
  /** At the size it has by itself; `numbers` are those of its lines' notes, by line id. */
  readonly draw: (numbers: ReadonlyMap<string, string>) => Promise<FittedPlot>;
  /** Within a room. */
  readonly fit: (
    room: Size,
    letters: TypeScale,
    numbers: ReadonlyMap<string, string>,
  ) => Promise<FittedPlot>;
  /** The widths to height in which it can fill a room; empty where it fills any. */
  readonly aspects: readonly number[];
  /** The most height it makes use of in a width; undefined where that depends on its aspect alone. */
  readonly wanted?: (width: number, letters: TypeScale) => number;
  readonly legend: (sheet: PageStyle) => Legend;
  /** What must be said of it under the figure, a line each. */
  readonly remarks: readonly string[];
  /** What its legend explains, and must be said elsewhere where there is no legend. */
  readonly explained?: readonly string[];
  /** Gives back what it is drawn by; what was drawn can still be written. */
  readonly close?: () => void;
}

/** What a subject is prepared from. */
export interface SubjectRequest {
  readonly state: AppState;
  readonly locale: Locale;
  readonly palette: Palette;
  readonly extent: PictureExtent;
  /** The order of actors in a matrix. */
  readonly order: ActorOrder;
  /** Whether its lines carry the numbers of notes. */
  readonly hasNotes: boolean;
  /** The drawing on the screen, where there is one. */
  readonly drawing: Drawing | null;
  /** Stops the work of a figure that is no longer wanted, which then throws the reason of this signal. */
  readonly signal?: AbortSignal | undefined;
}

/** A kind of thing that a figure can be of. */
export interface FigureSubject<Id extends string = string> {
  readonly id: Id;
  /** Whether each actor has a place in it, so that a large graph shows the strongest alone. */
  readonly placesActors: boolean;
  /** Rejects where something that is drawn cannot be loaded. */
  readonly prepare: (request: SubjectRequest) => Promise<PreparedSubject>;
}

/** Declares a subject of figures, keeping its id as a literal type. */
export function defineFigureSubject<const Id extends string>(
  subject: FigureSubject<Id>,
): FigureSubject<Id> {
  return subject;
}

/** The part of a room's area that something of one of some aspects fills at most. */
export function toFilledArea({ width, height }: Size, aspects: readonly number[]): number {
  if (width <= 0 || height <= 0) return 0;
  if (aspects.length === 0) return width * height;
  return Math.max(
    ...aspects.map((aspect) => {
      const fitted = Math.min(width, height * aspect);
      return (fitted * fitted) / aspect;
    }),
  );
}
