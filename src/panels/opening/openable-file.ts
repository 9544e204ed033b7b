/** A file, or a text from the clipboard, that the reader wants to open. */
export interface OpenableFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A dataset that is kept already, of which a file is another edition. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  readonly actors: number;
  readonly relations: number;
}

/** A text as if it were a file of that name. */
export function toOpenableText(text: string, name: string): OpenableFile {
  return { name, blob: new Blob([text], { type: 'text/plain' }) };
}
