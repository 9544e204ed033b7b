import { toDictionary } from './pdf-values';

/** An object of a file by its number, as other objects refer to it: `12 0 R`. */
export type PdfReference = `${number} 0 R`;

interface PdfStream {
  readonly entries: Readonly<Record<string, string | number | undefined>>;
  readonly bytes: Uint8Array;
  readonly isPlain: boolean;
}

/** A PDF file while it is put together, object by object. */
export class PdfFile {
  #objects: (string | PdfStream | undefined)[] = [];

  /** A number for an object that others must refer to before it is written. */
  reserve(): PdfReference {
    return `${this.#objects.push(undefined)} 0 R`;
  }

  /** Adds an object, given as PDF text, at a reserved number or a new one. */
  add(body: string, reference = this.reserve()): PdfReference {
    this.#objects[Number.parseInt(reference, 10) - 1] = body;
    return reference;
  }

  /** Adds bytes with their dictionary; `isPlain` keeps them as they are, for programs that only scan. */
  addStream(
    entries: PdfStream['entries'],
    bytes: Uint8Array | string,
    isPlain = false,
  ): PdfReference {
    const reference = this.reserve();
    const encoded = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    this.#objects[Number.parseInt(reference, 10) - 1] = { entries, bytes: encoded, isPlain };
    return reference;
  }

  /** The whole file, as the pieces it is made of. */
  async write(catalog: PdfReference, info: PdfReference): Promise<Uint8Array<ArrayBuffer>[]> {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const places: number[] = [];
    let length = 0;
    const push = (piece: string | Uint8Array<ArrayBuffer>) => {
      const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
      pieces.push(bytes);
      length += bytes.length;
    };
    push('%PDF-1.7\n%\u00e9\u00e9\n');
    for (const [index, object] of this.#objects.entries()) {
      places.push(length);
      push(`${index + 1} 0 obj\n`);
      if (typeof object === 'object') await pushStream(object, push);
      else push(object ?? 'null');
      push('\nendobj\n');
    }
    push(toTrailer(places, length, catalog, info));
    return pieces;
  }
}

async function pushStream(
  { entries, bytes, isPlain }: PdfStream,
  push: (piece: string | Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const data = isPlain ? new Uint8Array(bytes) : await deflate(bytes);
  const Filter = isPlain ? undefined : '/FlateDecode';
  push(`${toDictionary({ ...entries, Filter, Length: data.length })}\nstream\n`);
  push(data);
  push('\nendstream');
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Where each object stands, and which of them a reader begins with. */
function toTrailer(
  places: readonly number[],
  start: number,
  catalog: PdfReference,
  info: PdfReference,
): string {
  const Size = places.length + 1;
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const trailer = toDictionary({ Size, Root: catalog, Info: info });
  return `xref\n0 ${Size}\n0000000000 65535 f \n${lines.join('')}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`;
}
