/** Which rule is broken, and what the sentence on it is filled with; `Values` has a member a rule. */
export type Breach<Values> = {
  readonly [Rule in keyof Values]: { readonly rule: Rule; readonly values: Values[Rule] };
}[keyof Values];

/** A broken rule and its place in a dataset; its sentence is told in the language of the reader. */
export type RuleIssue<Values> = Issue & Breach<Values>;

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
