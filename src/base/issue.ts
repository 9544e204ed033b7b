/** Something wrong with a piece of data: where it stands and how grave it is; who finds it adds what. */
export interface Issue {
  /** `error`: the data cannot be used as it is; `warning`: it can, but should be mended. */
  readonly severity: 'error' | 'warning';
  /** JSON Pointer (RFC 6901) to the value; `''` is the whole document. */
  readonly pointer: string;
  /** 1-based line in the file, where it is known. */
  readonly line?: number;
  /** 1-based column in the file, counted in UTF-16 code units, where it is known. */
  readonly column?: number;
}

/** A JSON Pointer (RFC 6901) made of property names and indices. */
export function toPointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
