/** A text as it is stored: zipped where the browser can, as it is elsewhere. */
export type PackedText = string | Uint8Array<ArrayBuffer>;

/** Zips a text (gzip). */
export async function packText(text: string): Promise<PackedText> {
  if (typeof CompressionStream === 'undefined') return text;
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(zipped).arrayBuffer());
}

/** The text of what {@link packText} made. Rejects where it is damaged: gzip bears a checksum. */
export async function unpackText(packed: PackedText): Promise<string> {
  if (typeof packed === 'string') return packed;
  const text = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(text).text();
}
