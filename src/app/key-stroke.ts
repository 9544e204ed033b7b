import type { KeyPress } from '~/canvas/keyboard';

/** Keys whose sign already says whether Shift was held, wherever a keyboard has them. */
const SIGNS = new Set(['/', '?', '+', '=', '-']);

/** The signs of an Arabic keyboard that stand for those of a Latin one. */
const SAME_SIGNS: Readonly<Record<string, string>> = { '؟': '?' };

/** The key that a system gives its commands by. */
export type ModKey = 'Control' | 'Meta';

/** Cmd on Apple's systems, Ctrl on all others. */
export function findModKey({ platform }: Pick<Navigator, 'platform'> = navigator): ModKey {
  return /^(Mac|iPhone|iPad|iPod)/.test(platform) ? 'Meta' : 'Control';
}

/** Whether a key press is a stroke such as `z`, `shift+a` or `mod+z`. */
export function isStroke(press: KeyPress, stroke: string, mod: ModKey): boolean {
  const parts = stroke.split(/(?<=.)\+/);
  const key = parts.at(-1) ?? '';
  const wantsMod = parts.includes('mod');
  const hasMod = mod === 'Meta' ? press.metaKey : press.ctrlKey;
  const hasOther = mod === 'Meta' ? press.ctrlKey : press.metaKey;
  if (hasMod !== wantsMod || hasOther || press.altKey) return false;
  if (SIGNS.has(key)) return toSign(press) === key;
  if (/^\d$/.test(key)) return toDigit(press) === key;
  return press.shiftKey === parts.includes('shift') && toLetter(press) === key;
}

/** Whether a stroke is a letter or sign that writing and dictating would give too. */
export function isLetterStroke(stroke: string): boolean {
  return !stroke.startsWith('mod+') && !/^(escape|f\d+)$/.test(stroke);
}

/** On a keyboard whose slash key writes something else, the key itself is taken. */
function toSign({ key, code, shiftKey }: KeyPress): string {
  const sign = SAME_SIGNS[key] ?? key;
  const isLatin = /^[\x20-\x7e]$/.test(sign);
  if (isLatin || code !== 'Slash') return sign;
  return shiftKey ? '?' : '/';
}

/**
 * The digit of a key: as it is written, with Shift where a keyboard asks for that, or by the place
 * of the key where it writes another sign (٢, ۲, the é of a French keyboard) that is none of ours.
 */
function toDigit(press: KeyPress): string | undefined {
  const { key, code, shiftKey } = press;
  if (/^\d$/.test(key)) return key;
  if (shiftKey || key.length !== 1 || SIGNS.has(toSign(press))) return undefined;
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
}

/** The letter of a key, by its place where a keyboard writes in another script. */
function toLetter({ key, code }: KeyPress): string {
  if (key.length > 1) return key.toLowerCase();
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** A stroke in the words of `aria-keyshortcuts`: `Control+Z`. */
export function toAriaStroke(stroke: string, mod: ModKey): string {
  return stroke
    .split(/(?<=.)\+/)
    .map((part) => (part === 'mod' ? mod : capitalise(part)))
    .join('+');
}

/** The parts of a stroke as they stand on the keys: `Ctrl`, `Z`. */
export function toKeyCaps(stroke: string, mod: ModKey): readonly string[] {
  const caps: Readonly<Record<string, string>> = {
    mod: mod === 'Meta' ? '⌘' : 'Ctrl',
    shift: mod === 'Meta' ? '⇧' : 'Shift',
    escape: 'Esc',
    '-': '−',
  };
  return stroke.split(/(?<=.)\+/).map((part) => caps[part] ?? part.toUpperCase());
}

function capitalise(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}
