import type { PictureFacts } from './picture-facts';
import { toXmp } from './xmp';

const HAS_XMP = 0b100;
const HAS_ALPHA = 0b10000;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * A WebP file that says where it comes from, in the extended form that has room for it. `density`
 * is in dots per inch. What is no WebP file is given back as it is.
 */
export function annotateWebp(
  file: Uint8Array<ArrayBuffer>,
  facts: PictureFacts,
  density: number,
): readonly Uint8Array<ArrayBuffer>[] {
  const chunks = readChunks(file);
  const header = toHeader(chunks);
  if (!header) return [file];
  const xmp = { type: 'XMP ', data: new TextEncoder().encode(toXmp(facts, density)) };
  const others = chunks.filter(({ type }) => type !== 'VP8X' && type !== 'XMP ');
  const written = [header, ...others, xmp].flatMap((chunk) => writeChunk(chunk));
  const length = written.reduce((sum, piece) => sum + piece.length, 4);
  return [
    ...writeChunk({ type: 'RIFF', data: new Uint8Array(0) }, length),
    toBytes('WEBP'),
    ...written,
  ];
}

function readChunks(file: Uint8Array<ArrayBuffer>): readonly Chunk[] {
  if (toText(file, 0) !== 'RIFF' || toText(file, 8) !== 'WEBP') return [];
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= file.length; ) {
    const length = view.getUint32(at + 4, true);
    chunks.push({ type: toText(file, at), data: file.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** The chunk that says what others there are: the file's own, or one made from its picture. */
function toHeader(chunks: readonly Chunk[]): Chunk | undefined {
  const own = chunks.find(({ type }) => type === 'VP8X');
  const data = own
    ? Uint8Array.from(own.data)
    : (toLossyHeader(chunks) ?? toLosslessHeader(chunks));
  if (!data) return undefined;
  data[0] = (data[0] ?? 0) | HAS_XMP;
  return { type: 'VP8X', data };
}

/** RFC 6386, section 9.1: after three bytes and a start code come width and height, of 14 bits each. */
function toLossyHeader(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> | undefined {
  const data = chunks.find(({ type }) => type === 'VP8 ')?.data;
  if (!data || data.length < 10) return undefined;
  const [width, height] = [6, 8].map(
    (at) => ((data[at] ?? 0) | ((data[at + 1] ?? 0) << 8)) & 0x3fff,
  );
  return toExtended(width ?? 0, height ?? 0, false);
}

/** RFC 9649, section 3.4: after a byte come width and height less one, of 14 bits each, then alpha. */
function toLosslessHeader(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> | undefined {
  const data = chunks.find(({ type }) => type === 'VP8L')?.data;
  if (!data || data.length < 5) return undefined;
  const bits = new DataView(data.buffer, data.byteOffset, data.length).getUint32(1, true);
  const hasAlpha = ((bits >>> 28) & 1) === 1;
  return toExtended((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1, hasAlpha);
}

function toExtended(width: number, height: number, hasAlpha: boolean): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(10);
  const view = new DataView(data.buffer);
  view.setUint8(0, hasAlpha ? HAS_ALPHA : 0);
  view.setUint16(4, width - 1, true);
  view.setUint16(7, height - 1, true);
  return data;
}

function writeChunk(
  { type, data }: Chunk,
  length: number = data.length,
): readonly Uint8Array<ArrayBuffer>[] {
  const head = new Uint8Array(8);
  head.set(toBytes(type));
  new DataView(head.buffer).setUint32(4, length, true);
  return data.length % 2 === 0 ? [head, data] : [head, data, new Uint8Array(1)];
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function toText(file: Uint8Array, at: number): string {
  return String.fromCharCode(...file.subarray(at, at + 4));
}
