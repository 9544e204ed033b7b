import { MAKER, type PictureFacts } from './picture-facts';
import { toXmp } from './xmp';

const INCH_IN_METRES = 0.0254;
/** Signature and header, after which other chunks may stand. */
const HEADER = 33;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * A PNG file that says how large it is in print and where it comes from, as the pieces it is made
 * of. `density` is in dots per inch. What is no PNG file is given back as it is.
 */
export function annotatePng(
  file: Uint8Array<ArrayBuffer>,
  facts: PictureFacts,
  density: number,
): readonly Uint8Array<ArrayBuffer>[] {
  if (file.length < HEADER || file[0] !== 0x89 || file[1] !== 0x50) return [file];
  const texts = [
    ['Title', facts.title, facts.lang],
    ['Description', facts.description, facts.lang],
    ['Software', MAKER, ''],
    ['Dataset', facts.dataset, ''],
    ['Source', facts.link ?? '', ''],
    ['XML:com.adobe.xmp', toXmp(facts, density), ''],
  ] as const;
  return [
    file.subarray(0, HEADER),
    toDensityChunk(density),
    ...texts.filter(([, text]) => text !== '').map(([key, text, lang]) => toText(key, text, lang)),
    ...withoutDensity(file),
  ];
}

function toDensityChunk(density: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const perMetre = Math.round(density / INCH_IN_METRES);
  const view = new DataView(data.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return toChunk('pHYs', data);
}

/** A text in UTF-8: keyword, not compressed, language, no translated keyword. */
function toText(keyword: string, text: string, lang: string): Uint8Array<ArrayBuffer> {
  const tag = /^[\w-]*$/.test(lang) ? lang : '';
  return toChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${tag}\0\0${text}`));
}

function toChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, toCrc(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** The rest of the file without a size of its own, which some browsers write. */
function withoutDensity(file: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let at = HEADER;
  let start = HEADER;
  while (at + 12 <= file.length) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (type === 'IDAT') break;
    if (type === 'pHYs') {
      kept.push(file.subarray(start, at));
      start = end;
    }
    at = end;
  }
  return [...kept, file.subarray(start)];
}

function toCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
