import { toTextPositions } from '~/base/text-position';
import type { OpeningIssue } from '../opening-issue';
import { findDeclaredEncoding, findUtf16, guessSingleByte, isBinary } from './guess-encoding';

/** The places that are listed; a file of another encoding has one in every word. */
const MOST = 100;

/** A file's bytes as a text. */
export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  /** The label of the WHATWG Encoding Standard; left out for bytes that are no text. */
  readonly encoding?: string;
  readonly issues: readonly OpeningIssue[];
}

/**
 * The text of some bytes, which are not copied. The encoding is, in this order: the one that is
 * given; that of a byte order mark; UTF-16 by its zeros; the one that a file of XML or DOT declares;
 * UTF-8 where the bytes are strictly that, or nearly; windows-1256 or windows-1252.
 */
export function decode(bytes: Uint8Array, given?: string): DecodedText {
  const issues: OpeningIssue[] = [];
  const wanted = given ? toLabel(given) : undefined;
  if (given && !wanted)
    issues.push({ severity: 'warning', rule: 'unknown-encoding', about: given });
  const known = wanted ?? findUtf16(bytes);
  if (known) {
    const isGuessed = !wanted && bytes[0] !== 0xff && bytes[0] !== 0xfe;
    return withoutControls(toText(bytes, known, isGuessed), issues);
  }
  if (isBinary(bytes)) return { text: '', issues };
  const declared = findDeclaredEncoding(bytes);
  const label = declared ? toLabel(declared) : undefined;
  const strict = (label && tryDecode(bytes, label)) ?? tryDecode(bytes, 'utf-8');
  if (strict) return withoutControls(strict, issues);
  if (isMostlyRead(new TextDecoder('utf-8').decode(bytes)))
    return withoutControls(toText(bytes, 'utf-8', false), issues);
  return withoutControls(toText(bytes, guessSingleByte(bytes), true), issues);
}

function toLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function tryDecode(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    return { text: toCharacters(bytes, encoding, true), encoding, issues: [] };
  } catch {
    return undefined;
  }
}

function toText(bytes: Uint8Array, encoding: string, isGuessed: boolean): DecodedText {
  const strict = tryDecode(bytes, encoding);
  const text = strict?.text ?? toCharacters(bytes, encoding, false);
  const issues = strict ? [] : findUndecodable(text, encoding);
  if (isGuessed) issues.unshift(guessedIssue(text, encoding));
  return { text, encoding, issues };
}

/** The characters that windows-1252 has in place of the controls from U+0080 to U+009F. */
const OF_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function toCharacters(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Node reads windows-1252 as ISO-8859-1.
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => OF_1252[control.charCodeAt(0) - 128] ?? control,
  );
}

function guessedIssue(text: string, encoding: string): OpeningIssue {
  // The first word that another encoding would read otherwise lets a reader judge the guess.
  const about =
    /[\p{L}\p{M}]*[^\p{ASCII}\s\p{Cf}][\p{L}\p{M}]*/u.exec(text.slice(0, 1_000_000))?.[0] ?? '';
  return {
    severity: 'notice',
    rule: 'encoding-guessed',
    about: about.slice(0, 200),
    values: { encoding },
  };
}

/** Whether far more characters beyond ASCII were read than bytes that are none. */
function isMostlyRead(text: string): boolean {
  let read = 0;
  let replaced = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) replaced += 1;
    else if (code > 0x7f) read += 1;
  }
  return read > 4 * replaced;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The text with U+FFFD for each control character, so that places stay; the first is listed. */
function withoutControls(decoded: DecodedText, before: readonly OpeningIssue[]): DecodedText {
  const issues = [...before, ...decoded.issues];
  const at = decoded.text.search(CONTROLS);
  if (at < 0) return { ...decoded, issues };
  let count = 0;
  const text = decoded.text.replace(new RegExp(CONTROLS, 'g'), () => {
    count += 1;
    return '\ufffd';
  });
  const lines = decoded.text.slice(0, at).split(/\r\n|\r|\n/);
  issues.push({
    severity: 'repair',
    rule: 'control-character',
    about: `U+${decoded.text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase()}`,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    values: { count },
  });
  return { ...decoded, text, issues };
}

/**
 * The places at which bytes were no text of an encoding, from the text in which U+FFFD stands for
 * them: the first hundred, each with the word around it, and with the number of all.
 */
function findUndecodable(text: string, encoding: string): OpeningIssue[] {
  const offsets: number[] = [];
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    count += 1;
    if (count <= MOST) offsets.push(at);
  }
  const positions = toTextPositions(text.slice(0, (offsets.at(-1) ?? 0) + 1), offsets);
  return offsets.map((offset) => ({
    severity: 'warning',
    rule: 'undecodable',
    about: wordAround(text, offset),
    ...positions.get(offset),
    values: { encoding, count },
  }));
}

function wordAround(text: string, offset: number): string {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, offset - 30), offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\ufffd]*/u.exec(text.slice(offset, offset + 30))?.[0] ?? '';
  return before + after;
}
