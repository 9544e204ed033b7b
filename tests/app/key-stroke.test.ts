import { describe, expect, it } from 'vitest';
import { findModKey, isStroke, toAriaStroke, toKeyCaps } from '~/app/key-stroke';
import type { KeyPress } from '~/canvas/keyboard';

const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...rest,
});

describe('a key press', () => {
  it.each([
    ['a letter', 'l', press('l'), true],
    ['a letter under Caps Lock', 'l', press('L'), true],
    ['another letter', 'l', press('k'), false],
    ['a letter with Shift, where none is wanted', 'l', press('L', { shiftKey: true }), false],
    ['a letter with Shift', 'shift+l', press('L', { shiftKey: true }), true],
    ['a letter with Alt', 'l', press('l', { altKey: true }), false],
    ['a letter with Ctrl', 'mod+z', press('z', { ctrlKey: true }), true],
    ['a letter with Ctrl and Shift', 'mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['a letter with Ctrl, where none is wanted', 'c', press('c', { ctrlKey: true }), false],
    ['a letter with Cmd, off a Mac', 'mod+z', press('z', { metaKey: true }), false],
    ['a letter of an Arabic keyboard', 'mod+z', press('ئ', { code: 'KeyZ', ctrlKey: true }), true],
    ['the key of another letter', 'z', press('y', { code: 'KeyZ' }), false],
    ['a sign that takes Shift on this keyboard', '/', press('/', { shiftKey: true }), true],
    ['the slash key of an Arabic keyboard', '/', press('ظ', { code: 'Slash' }), true],
    ['the Arabic question mark', '?', press('؟', { code: 'Slash', shiftKey: true }), true],
    ['a slash for a question mark', '?', press('/'), false],
    ['a plus', '+', press('+', { shiftKey: true }), true],
    ['zooming the page', '0', press('0', { ctrlKey: true }), false],
    ['a digit', '2', press('2', { code: 'Digit2' }), true],
    ['the key of a digit, under Shift', '1', press('!', { code: 'Digit1', shiftKey: true }), false],
    ['a digit of an Arabic keyboard', '2', press('٢', { code: 'Digit2' }), true],
    ['a digit of a Persian keyboard', '3', press('۳', { code: 'Digit3' }), true],
    ['a digit of an Arabic number pad', '4', press('٤', { code: 'Numpad4' }), true],
    ['the key of a digit on a French keyboard', '2', press('é', { code: 'Digit2' }), true],
    ['a digit of a French keyboard', '2', press('2', { code: 'Digit2', shiftKey: true }), true],
    ['the key of nought on a French keyboard', '0', press('à', { code: 'Digit0' }), true],
    ['a Czech plus, on the key of a digit', '1', press('+', { code: 'Digit1' }), false],
    ['a Czech plus', '+', press('+', { code: 'Digit1' }), true],
    ['a number pad that moves the cursor', '1', press('End', { code: 'Numpad1' }), false],
    ['Escape', 'escape', press('Escape'), true],
  ])('%s: is it “%s”?', (_, stroke, pressed, expected) => {
    expect(isStroke(pressed, stroke, 'Control')).toBe(expected);
  });

  it('gives commands by Cmd on a Mac', () => {
    expect(findModKey({ platform: 'MacIntel' })).toBe('Meta');
    expect(findModKey({ platform: 'Linux x86_64' })).toBe('Control');
    expect(isStroke(press('z', { metaKey: true }), 'mod+z', 'Meta')).toBe(true);
    expect(isStroke(press('z', { ctrlKey: true }), 'mod+z', 'Meta')).toBe(false);
  });
});

it('is written as the keyboard has it, and as screen readers take it', () => {
  expect(toKeyCaps('mod+shift+z', 'Control')).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(toKeyCaps('mod+z', 'Meta')).toEqual(['⌘', 'Z']);
  expect(toKeyCaps('+', 'Control')).toEqual(['+']);
  expect(toAriaStroke('mod+shift+z', 'Control')).toBe('Control+Shift+Z');
  expect(toAriaStroke('mod+z', 'Meta')).toBe('Meta+Z');
});
