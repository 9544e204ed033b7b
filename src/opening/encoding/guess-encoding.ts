/** The start of a file, in which a guess looks. */
const HEAD = 65_536;

/**
 * The encoding that a byte order mark names, or that UTF-16 betrays without one: of letters below
 * U+0100, and of the line ends and separators of any script, every second byte is 0.
 */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, Math.min(HEAD, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++)
    if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(2, head.length / 20);
  if (odd >= enough && even <= odd / 50) return 'utf-16le';
  if (even >= enough && odd <= even / 50) return 'utf-16be';
  return undefined;
}

/** Whether bytes are no text in any encoding that is read: so many of them are control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27)) controls += 1;
  return controls > Math.max(2, head.length / 50);
}

/**
 * The encoding that a file of XML or DOT declares in its first lines, as it is spelt there. A file
 * whose declaration can be read byte by byte is not in UTF-16, whatever it says.
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const head = toBytesText(bytes.subarray(0, 4096));
  const xml = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
  const dot = /^[^{]*\b(?:di)?graph\b[^{]*\{[\s\S]*?\bcharset\s*=\s*"?([\w.:-]+)/i.exec(head);
  const declared = xml?.[1] ?? dot?.[1];
  return declared && !/^utf-?16|^ucs|^utf-?32/i.test(declared) ? declared : undefined;
}

/**
 * Windows-1256 or windows-1252, for a text of single bytes. An Arabic word is a run of bytes above
 * 0x7F with no Latin letter beside it; a Latin letter with a mark, or a curly quote, has one.
 */
export function guessSingleByte(bytes: Uint8Array): 'windows-1256' | 'windows-1252' {
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const start = at;
    let letters = 0;
    for (; (bytes[at] ?? 0) >= 0x80; at++) if ((bytes[at] ?? 0) >= 0xc0) letters += 1;
    if (isLatinLetter(bytes[start - 1]) || isLatinLetter(bytes[at])) latin += 1;
    else if (letters > 1) arabic += 1;
  }
  return arabic > latin ? 'windows-1256' : 'windows-1252';
}

function isLatinLetter(byte = 0): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Some bytes as a text of one character a byte. */
export function toBytesText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
