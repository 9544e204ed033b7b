/** What is known where a part of the page broke. */
export interface BrokenPart {
  readonly error: unknown;
  /** The version of the program. */
  readonly version: string;
  /** What the browser says that it is. */
  readonly browser: string;
  /** The choices that say how the page looked, by their ids: none of them is of the data. */
  readonly view: Readonly<Record<string, string>>;
  /** How many there are of what the page holds. */
  readonly counts: Readonly<Record<string, number | string>>;
}

/** A line of a stack: the function, in brackets or before an at sign the file, line and column. */
const FRAME =
  /^\s*(?:at )?(?:async )?([\w$.<> ]*?)\s*[@(]?(?:https?|blob|file):\/\/\S*?([\w.-]+\.[jt]sx?)[^\s:]*(:\d+:\d+)\)?$/;

/**
 * What helps whoever mends the program, as plain text: version, browser, view, counts, and the name
 * of the error with the functions it came through. Neither the message of the error nor an address
 * is in it, since both may hold words of the reader's own data.
 */
export function toDiagnostics({ error, version, browser, view, counts }: BrokenPart): string {
  const rows = (of: Readonly<Record<string, unknown>>) =>
    Object.entries(of)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  return [
    `Entente ${version}`,
    `Browser: ${browser}`,
    `View: ${rows(view)}`,
    `Counts: ${rows(counts)}`,
    `Error: ${nameOf(error)}`,
    ...framesOf(error),
  ].join('\n');
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return /^\w+$/.test(error.name) ? error.name : 'Error';
}

function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  // Some browsers begin the stack with the message, which may look like anything.
  const stack = (error.stack ?? '').replace(error.message, '');
  return stack.split('\n').flatMap((line) => {
    const [, name = '', file = '', place = ''] = FRAME.exec(line) ?? [];
    return file ? [`  at ${name || '(anonymous)'} ${file}${place}`] : [];
  });
}
