// The control characters but tab and line ends, lone surrogates and what is no character.
const BROKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

const SPACES = /[\s\u0085\u2028\u2029]+/g;

/** Text that every reader of text takes: what is no printable character becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(BROKEN, '\ufffd');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(SPACES, ' ')).trim();
}
