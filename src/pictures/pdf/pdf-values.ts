/** A number as PDF writes it: no exponent, and no more digits than anybody sees. */
export function toNumber(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return '0';
  const bounded = Math.max(-1e7, Math.min(1e7, value));
  return String(Number(bounded.toFixed(digits)) + 0);
}

/** Numbers with spaces between them. */
export function toNumbers(values: readonly number[], digits = 3): string {
  return values.map((value) => toNumber(value, digits)).join(' ');
}

/** A text for people, in UTF-16 with its byte order mark; a lone surrogate becomes U+FFFD. */
export function toTextString(text: string): string {
  return `<FEFF${toUtf16Hex(text.replace(/\p{Surrogate}/gu, '\ufffd'))}>`;
}

/** The code units of a text, four hexadecimal digits each. */
export function toUtf16Hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => toHex4(text.charCodeAt(index))).join('');
}

/** A number below 65,536 as four hexadecimal digits. */
export function toHex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** A dictionary of values that are PDF text already; what is undefined is left out. */
export function toDictionary(
  entries: Readonly<Record<string, string | number | undefined>>,
): string {
  const written = Object.entries(entries).filter(([, value]) => value !== undefined);
  return `<<${written.map(([key, value]) => `/${key} ${value}`).join(' ')}>>`;
}
