/** A file in a zip, as the directory at the end of the zip tells of it. */
export interface ZipEntry {
  /** With slashes, as it stands in the directory. */
  readonly path: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** As declared; what is in fact unpacked is counted. */
  readonly size: number;
  /** The packed bytes; empty where the directory points outside of the file. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 65_535;

/** Whether bytes begin as a zip does, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/**
 * The files in a zip, directories left out, at most `most` + 1 of them. Undefined for bytes without
 * a directory, such as a file that was cut. Its directory is what every program reads; the headers
 * before the files only tell where their bytes start.
 */
export function listEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length <= most && at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const name = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
    const path = new TextDecoder(isUtf8(name) ? 'utf-8' : 'windows-1252').decode(name);
    if (!path.endsWith('/'))
      entries.push({
        path: path.replaceAll('\\', '/'),
        isEncrypted: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 24, true),
        packed: packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
      });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function packedAt(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array {
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) return new Uint8Array();
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + length);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
