// Characters that XML 1.0 cannot hold, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text with U+FFFD for every character that XML cannot hold: NUL and its like, and lone surrogates. */
export function toXmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

/** Text that stands for itself in XML, as content and as an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return toXmlText(text).replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}
