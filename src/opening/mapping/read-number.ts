/** What parts the whole from the fraction. */
export type DecimalSign = '.' | ',';

/** A number as read, and whether its minus sign was one that only looks like it. */
export interface ReadNumber {
  readonly value: number;
  readonly hasOtherMinus: boolean;
}

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const OTHER_MINUS = /^[\u2212\u2013\u2012\ufe63\uff0d]/;
const GROUPED = /^(\d{1,3})((?:[.,' \u00a0\u202f\u2019]\d{3})+)$/;
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
/** Longer texts are no numbers. */
const MAX_LENGTH = 40;

/** A number written with a decimal sign, whose other sign may group thousands; undefined where it is none. */
export function readNumber(text: string, decimal: DecimalSign): ReadNumber | undefined {
  if (text.length > MAX_LENGTH || text === '') return undefined;
  const first = text.charCodeAt(0);
  const isAscii = first < 0x80;
  const latin = isAscii && decimal === '.' ? text : toLatin(text, decimal);
  const hasOtherMinus = !isAscii && OTHER_MINUS.test(latin);
  const signed = hasOtherMinus ? `-${latin.slice(1)}` : latin;
  const plain = PLAIN_NUMBER.test(signed) && (decimal === '.' || !signed.includes('.'));
  const written = plain ? signed : toPlain(signed, decimal);
  if (written === undefined) return undefined;
  const value = Number(written);
  return Number.isFinite(value) ? { value, hasOtherMinus } : undefined;
}

function toLatin(text: string, decimal: DecimalSign): string {
  return text
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replace('\u066b', decimal)
    .replaceAll('\u066c', decimal === '.' ? ',' : '.');
}

/** A number with other signs as JavaScript writes it. */
function toPlain(text: string, decimal: DecimalSign): string | undefined {
  const [, sign = '', rest = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  const at = rest.lastIndexOf(decimal);
  if (at !== rest.indexOf(decimal)) return undefined;
  const whole = at < 0 ? rest : rest.slice(0, at);
  const fraction = at < 0 ? '' : `.${rest.slice(at + 1)}`;
  const grouped = GROUPED.exec(whole);
  if (grouped && isOneSign(grouped[2] ?? ''))
    return toNumberText(`${sign}${whole.replace(/\D/g, '')}${fraction}`);
  return toNumberText(`${sign}${whole}${fraction}`);
}

function toNumberText(text: string): string | undefined {
  return PLAIN_NUMBER.test(text) ? text : undefined;
}

function isOneSign(groups: string): boolean {
  return new Set(groups.replace(/\d/g, '')).size === 1;
}

/** What one text says of the decimal sign: which it proves, or that it could be read both ways. */
function decimalProof(text: string): DecimalSign | 'open' | undefined {
  const signs = /^[+\-\u2212\u2013]?(\d+)((?:[.,]\d+)+)$/.exec(
    text.length > MAX_LENGTH ? '' : text,
  );
  if (!signs) return undefined;
  const [, whole = '', rest = ''] = signs;
  const last = rest.lastIndexOf('.') > rest.lastIndexOf(',') ? '.' : ',';
  const other = last === '.' ? ',' : '.';
  if (rest.includes(other)) return last;
  const isRepeated = rest.indexOf(last) !== rest.lastIndexOf(last);
  if (isRepeated) return other;
  const isGroup = rest.length === 4 && whole.length <= 3 && !/^0/.test(whole);
  return isGroup ? 'open' : last;
}

/** What the numbers of a column say of its decimal sign. */
export interface DecimalFinding {
  /** Undefined where nothing proves it, or two things are proved. */
  readonly proved?: DecimalSign | undefined;
  /** Numbers that can be read both ways. */
  readonly open: readonly string[];
}

/** What the different texts of a column say of its decimal sign. */
export function findDecimal(texts: Iterable<string>): DecimalFinding {
  const open: string[] = [];
  const proved = new Set<DecimalSign>();
  for (const text of texts) {
    const proof = decimalProof(text);
    if (proof === 'open') open.push(text);
    else if (proof) proved.add(proof);
  }
  const [only] = proved;
  return { proved: proved.size === 1 ? only : undefined, open };
}
