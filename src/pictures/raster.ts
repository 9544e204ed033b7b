import { failure, type Result, success } from '~/base/result';
import { finish, type Steps, takeSteps } from '~/base/steps';
import { drawSteps } from './drawing-group';
import type { Picture, PictureFailure, PictureOptions } from './formats/picture-format';
import { type PictureFacts, toFacts } from './metadata/picture-facts';
import type { Encoding } from './pixel-encoder';

/** The longest side, in pixels, of a canvas that every current browser can do. */
export const MAX_SIDE = 16_384;

/** The most pixels of a canvas that every current desktop browser can do. */
const MAX_AREA = MAX_SIDE ** 2;

/** Of a picture, at a scale of 1. */
const PIXELS_PER_INCH = 96;

/** Width and height in whole pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The size in pixels of a picture at a scale. */
export function toPixelSize(picture: Pick<Picture, 'width' | 'height'>, scale: number): PixelSize {
  return { width: Math.ceil(picture.width * scale), height: Math.ceil(picture.height * scale) };
}

/** Whether a canvas of this size can be made at all. */
export function isPossibleSize({ width, height }: PixelSize): boolean {
  return Math.max(width, height) <= MAX_SIDE && width * height <= MAX_AREA;
}

/** Draws a picture into pixels, on a canvas of its own. */
export function drawPixels(
  picture: Picture,
  options: PictureOptions,
): Result<HTMLCanvasElement, PictureFailure> {
  return finish(pixelSteps(picture, options));
}

/** Draws a picture into pixels step by step. Rejects with the reason of a signal that is aborted. */
export function drawPixelsInSteps(
  picture: Picture,
  options: PictureOptions,
): Promise<Result<HTMLCanvasElement, PictureFailure>> {
  return takeSteps(pixelSteps(picture, options), options.signal);
}

function* pixelSteps(
  picture: Picture,
  { scale, transparent }: PictureOptions,
): Steps<Result<HTMLCanvasElement, PictureFailure>> {
  const size = toPixelSize(picture, scale);
  if (!isPossibleSize(size)) return failure('too-large');
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (!context || !isWorking(context)) return failure('refused');
  context.save();
  context.scale(scale, scale);
  yield* drawSteps(picture, context);
  context.restore();
  if (!transparent) layUnder(context, picture.paper);
  return success(canvas);
}

/** Adds to a file where it comes from, and its density in dots per inch; the pieces it is then made of. */
export type AnnotateFile = (
  file: Uint8Array<ArrayBuffer>,
  facts: PictureFacts,
  density: number,
) => readonly Uint8Array<ArrayBuffer>[];

/** Fewer pixels are encoded on the canvas itself: some 50 ms on a modest machine. */
const QUICK_PIXELS = 250_000;

/** Writes a picture as a file of pixels. */
export async function writePixels(
  picture: Picture,
  options: PictureOptions,
  { annotate, ...encoding }: Encoding & { readonly annotate: AnnotateFile },
): Promise<Result<Blob, PictureFailure>> {
  options.signal?.throwIfAborted();
  const drawn = await drawPixelsInSteps(picture, options);
  if (!drawn.ok) return drawn;
  const canvas = drawn.value;
  const { mediaType } = encoding;
  const blob = (await encodeApart(canvas, encoding, options)) ?? (await toBlob(canvas, encoding));
  // Memory is given back now rather than when the collector comes: it may be a gigabyte.
  Object.assign(canvas, { width: 0, height: 0 });
  options.signal?.throwIfAborted();
  if (blob?.type !== mediaType) return failure('refused');
  const file = new Uint8Array(await blob.arrayBuffer());
  const pieces = annotate(file, toFacts(picture), PIXELS_PER_INCH * options.scale);
  return success(new Blob([...pieces], { type: mediaType }));
}

/** The file of many pixels, made by whoever does that apart; undefined where nobody does, or can. */
async function encodeApart(
  canvas: HTMLCanvasElement,
  encoding: Encoding,
  { pixels, signal }: PictureOptions,
): Promise<Blob | undefined> {
  if (!pixels || canvas.width * canvas.height <= QUICK_PIXELS) return undefined;
  try {
    return await pixels({ bitmap: await createImageBitmap(canvas), ...encoding }, signal);
  } catch {
    // Some browsers have no canvas in workers, or too little memory for a second one.
    signal?.throwIfAborted();
    return undefined;
  }
}

function toBlob(canvas: HTMLCanvasElement, { mediaType, quality }: Encoding): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, mediaType, quality));
}

/** A canvas beyond a device's means takes every call and stays blank, so a dot is tried on it. */
function isWorking(context: CanvasRenderingContext2D): boolean {
  context.fillRect(0, 0, 1, 1);
  const isPainted = context.getImageData(0, 0, 1, 1).data[3] === 255;
  context.clearRect(0, 0, 1, 1);
  return isPainted;
}

/** The drawing rubs out what is under some arrowheads, so its paper must come last. */
function layUnder(context: CanvasRenderingContext2D, paper: string): void {
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = paper;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}
