import type { Result } from '~/base/result';
import type { Drawn } from '../drawing-group';
import type { LetterSetter } from '../letter-setter';
import type { PictureOrigin } from '../metadata/picture-facts';
import type { PixelEncoder } from '../pixel-encoder';

/**
 * Something drawn, without its paper, on a context whose units are CSS pixels, whatever file it goes
 * into: one drawing code serves pixels and vectors.
 */
export interface Picture extends Drawn {
  /** In CSS pixels, 96 to the inch, as is `height`. */
  readonly width: number;
  readonly height: number;
  /** The colour that lies under the drawing where it is not transparent. */
  readonly paper: string;
  /** What it shows, in a line. */
  readonly title: string;
  /** What it shows, in a sentence or two, for whoever cannot see it. */
  readonly description: string;
  /** BCP 47 tag of the language it is set in. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly origin: PictureOrigin;
  /** The pages that follow it, where a format can have them; others leave them out. */
  readonly following?: readonly Picture[];
}

/** What a picture file may be asked for. */
export interface PictureOptions {
  /** Pixels of the file per CSS pixel, so that 96 times it are the dots per inch; a vector file has none. */
  readonly scale: number;
  /** Without the paper, where the format can do so. */
  readonly transparent: boolean;
  /** Letters as shapes instead of text, where the format can do so; text where it is left out. */
  readonly outlines?: boolean | undefined;
  /** Who sets letters, where a format has them set; the thread that asks where it is left out. */
  readonly letters?: LetterSetter | undefined;
  /** Who encodes pixels, where a format has many; the canvas itself where it is left out. */
  readonly pixels?: PixelEncoder | undefined;
  /** Stops the writing, which then throws the reason of this signal. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Why there is no file: `too-large` for any browser, `refused` by this one (memory, most often), or
 * `unwritable` because the drawing or its encoding failed.
 */
export type PictureFailure = 'too-large' | 'refused' | 'unwritable';

/** A file format of pictures. */
export interface PictureFormat<Id extends string = string> {
  readonly id: Id;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it is sharp at any size, so that it needs no scale. */
  readonly vector: boolean;
  readonly canBeTransparent: boolean;
  /** Whether its letters can be shapes, which look alike in every program, instead of text. */
  readonly canBeOutlined: boolean;
  /** Whether its files have as many pages as a picture. */
  readonly hasPages: boolean;
  write(picture: Picture, options: PictureOptions): Promise<Result<Blob, PictureFailure>>;
}

/** Declares a picture format, keeping its id as a literal type. */
export function definePictureFormat<const Id extends string>(
  format: PictureFormat<Id>,
): PictureFormat<Id> {
  return format;
}
