const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const CONTROLS = /[\u202a-\u202e\u2066-\u2069\p{Cc}]+/gu;

/**
 * Foreign text made safe to stand in a line of plain text: on one line, and with a direction of
 * its own that ends with it (Unicode bidirectional isolate).
 */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text.replace(CONTROLS, ' ')}${POP_ISOLATE}`;
}
