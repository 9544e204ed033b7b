import type { PictureFacts } from './picture-facts';
import { toXmp } from './xmp';

/** What a segment with XMP begins with. */
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
/** The most bytes of a segment with its length. */
const MOST_BYTES = 65_535;

/**
 * A JPEG file that says how large it is in print and where it comes from, as the pieces it is made
 * of. `density` is in dots per inch. What is no JPEG file is given back as it is.
 */
export function annotateJpeg(
  file: Uint8Array<ArrayBuffer>,
  facts: PictureFacts,
  density: number,
): readonly Uint8Array<ArrayBuffer>[] {
  if (file[0] !== 0xff || file[1] !== 0xd8) return [file];
  const start = file[2] === 0xff && file[3] === 0xe0 ? 4 + readLength(file) : 2;
  const xmp = new TextEncoder().encode(XMP + toXmp(facts, density));
  return [
    file.subarray(0, 2),
    toSegment(0xe0, toJfif(Math.min(65_535, Math.round(density)))),
    ...(xmp.length + 2 <= MOST_BYTES ? [toSegment(0xe1, xmp)] : []),
    file.subarray(start),
  ];
}

/** The length of the first segment, without its marker. */
function readLength(file: Uint8Array): number {
  return ((file[4] ?? 0) << 8) + (file[5] ?? 0);
}

/** JFIF 1.1, so many dots per inch, and no thumbnail. */
function toJfif(density: number): Uint8Array {
  const [high, low] = [density >> 8, density & 255];
  return Uint8Array.of(0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, high, low, high, low, 0, 0);
}

function toSegment(marker: number, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = data.length + 2;
  const segment = new Uint8Array(length + 2);
  segment.set([0xff, marker, length >> 8, length & 255]);
  segment.set(data, 4);
  return segment;
}
