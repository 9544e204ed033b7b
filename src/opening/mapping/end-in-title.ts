/** An end of all ties of a table that only its title names. */
export interface TitleEnd {
  readonly end: 'from' | 'to';
  readonly name: string;
}

/** `arms exports from China, 1950-2021`, `imports to Egypt`. */
const TITLE =
  /\b(?:exports?|sales|deliveries|transfers?|aid|flows?|exported|supplied|imports?) (from|by|of|to|into) (\p{Lu}[\p{L}\p{M} .'’-]{1,60}?)(?:$|[,:;(]| in \d| between | \d)/u;

/** The end that the words above a table name; undefined where they name none. */
export function endInTitle(preamble: readonly string[]): TitleEnd | undefined {
  for (const line of preamble) {
    const [words = '', preposition = '', name = ''] = TITLE.exec(line.slice(0, 300)) ?? [];
    if (name === '') continue;
    const isImport = words.startsWith('import');
    const isSupplier =
      preposition === 'from' || ((preposition === 'by' || preposition === 'of') && !isImport);
    return { end: isSupplier ? 'from' : 'to', name: name.trim() };
  }
  return undefined;
}
