/**
 * What a program without a screen asks of the page that draws figures, in the words of its command
 * line. A field that is left out follows the view.
 */
export interface FigureRequest {
  /** The text of a dataset file that has passed its checks. */
  readonly dataset: string;
  /** A link to a view, or its query. */
  readonly view: string;
  /** The id of a picture format. */
  readonly format: string;
  /** The day that the figure is dated, as `2026-11-24`. */
  readonly date: string;
  readonly isTransparent: boolean;
  /** Whether letters are shapes instead of text. */
  readonly isOutlined: boolean;
  /** The ids of what is to be drawn, of its language, of its look and of its page. */
  readonly kind?: string | undefined;
  readonly level?: string | undefined;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  readonly size?: string | undefined;
  /** Lengths with their unit, such as `160mm`; pixels where there is none. */
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  /** Dots per inch. */
  readonly dpi?: string | undefined;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  /** The ids of parts to add to those of a plain figure, and of parts to leave out. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** The file, or a sentence that says why there is none. */
export type FigureAnswer =
  | {
      readonly ok: true;
      /** The bytes of the file in base 64. */
      readonly file: string;
      /** What the figure had no room for, a sentence each. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly message: string };
