import { COMMANDS } from '~/app/commands';
import { defineAction } from '../action';

/** How Playwright calls the keys of our strokes. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  mod: 'Control',
  shift: 'Shift',
  escape: 'Escape',
  f1: 'F1',
};

/** A stroke as `mod+shift+z` in Playwright's words: a letter with Shift is a capital. */
function toPress(stroke: string): string {
  const parts = stroke.split(/(?<=.)\+/);
  const isShifted = parts.includes('shift');
  return parts.map((part) => KEY_NAMES[part] ?? (isShifted ? part.toUpperCase() : part)).join('+');
}

const STROKES = COMMANDS.flatMap(({ keys }) => keys.map(toPress));

const WORDS = ['iran', 'إيران', 'Donald T', 'zzzz', '<b>&amp;"', '⁨\u202e٣', 'a'.repeat(300)];

const ARROWS = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'PageUp',
  'Control+ArrowRight',
  'Control+End',
  'Shift+ArrowDown',
  'n',
];

/** The key of any command there is. */
export const command = defineAction({
  name: 'command',
  isByKeyboard: true,
  weight: 6,
  run: async ({ keyboard }, random) => {
    const stroke = random.someOf(STROKES);
    await keyboard.press(stroke);
    return stroke;
  },
});

/** The keyboard moved on or back by some stops. */
export const tab = defineAction({
  name: 'tab',
  isByKeyboard: true,
  weight: 2,
  run: async ({ keyboard }, random) => {
    const [stroke, stops] = [random.someOf(['Tab', 'Tab', 'Shift+Tab']), 1 + random.below(8)];
    for (let stop = 0; stop < stops; stop += 1) await keyboard.press(stroke);
    return `${stroke} × ${stops}`;
  },
});

/** The keyboard moved about inside of what has it. */
export const arrows = defineAction({
  name: 'arrows',
  isByKeyboard: true,
  weight: 2,
  run: async ({ keyboard }, random) => {
    const strokes = Array.from({ length: 1 + random.below(4) }, () => random.someOf(ARROWS));
    for (const stroke of strokes) await keyboard.press(stroke);
    return strokes.join(' ');
  },
});

/** What has the keyboard, pressed. */
export const enter = defineAction({
  name: 'enter',
  isByKeyboard: true,
  weight: 3,
  run: async ({ keyboard }, random) => {
    const stroke = random.someOf(['Enter', 'Space', 'Shift+Enter', 'Shift+F10']);
    await keyboard.press(stroke);
    return stroke;
  },
});

/** Whatever is open or selected, left. */
export const leave = defineAction({
  name: 'escape',
  isByKeyboard: true,
  weight: 3,
  run: async ({ keyboard }) => {
    await keyboard.press('Escape');
    return 'Escape';
  },
});

/** Something searched for, and perhaps chosen. */
export const search = defineAction({
  name: 'search',
  isByKeyboard: true,
  run: async ({ keyboard }, random) => {
    const [word, isChosen] = [random.someOf(WORDS), random.below(2) > 0];
    await keyboard.press('/');
    await keyboard.insertText(word);
    if (isChosen) for (const stroke of ['ArrowDown', 'Enter']) await keyboard.press(stroke);
    return `${JSON.stringify(word.slice(0, 20))}${isChosen ? ', chosen' : ''}`;
  },
});
