import { describe, expect, it } from 'vitest';
import { findInDirection, type KeyPress, toCommand } from '~/canvas/keyboard';

const NONE = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ ...NONE, key, ...more });

const UP = { x: 0, y: -1 };
const RIGHT = { x: 1, y: 0 };

describe('toCommand', () => {
  it.each([
    ['ArrowRight', { type: 'step', direction: RIGHT }],
    ['Enter', { type: 'open' }],
    ['Escape', { type: 'clear' }],
    ['+', { type: 'zoom', to: 'in' }],
    ['0', { type: 'zoom', to: 'everything' }],
    [']', { type: 'cycle', by: 1 }],
  ])('reads %s', (key, command) => {
    expect(toCommand(press(key))).toEqual(command);
  });

  it('looks at the neighbourhood on Shift with Enter', () => {
    expect(toCommand(press('Enter', { shiftKey: true }))).toEqual({ type: 'focus' });
  });

  it('asks for a menu by its key, or by Shift with F10', () => {
    expect(toCommand(press('ContextMenu'))).toEqual({ type: 'menu' });
    expect(toCommand(press('F10', { shiftKey: true }))).toEqual({ type: 'menu' });
    expect(toCommand(press('F10'))).toBeUndefined();
  });

  it('reads letters by the place of the key, so that an Arabic keyboard works', () => {
    expect(toCommand(press('ب', { code: 'KeyF' }))).toEqual({ type: 'focus' });
    expect(toCommand(press('ى', { code: 'KeyN' }))).toEqual({ type: 'cycle', by: 1 });
    expect(toCommand(press('٠', { code: 'Digit0' }))).toEqual({ type: 'zoom', to: 'everything' });
  });

  it('leaves the keys of the browser and of the page alone', () => {
    expect(toCommand(press('f', { code: 'KeyF', ctrlKey: true }))).toBeUndefined();
    expect(toCommand(press('/', { code: 'Slash' }))).toBeUndefined();
    expect(toCommand(press('Tab'))).toBeUndefined();
  });
});

describe('findInDirection', () => {
  const others = [
    { id: 'here', x: 0, y: 0 },
    { id: 'right', x: 100, y: 10 },
    { id: 'far right', x: 300, y: 0 },
    { id: 'steep', x: 20, y: -90 },
    { id: 'behind', x: -30, y: 0 },
  ];
  const from = { x: 0, y: 0 };

  it('goes to the nearest one in that direction', () => {
    expect(findInDirection(from, RIGHT, others)).toBe('right');
    expect(findInDirection(from, UP, others)).toBe('steep');
    expect(findInDirection(from, { x: -1, y: 0 }, others)).toBe('behind');
  });

  it('prefers one straight ahead to a nearer one far aside', () => {
    const pair = [
      { id: 'aside', x: 10, y: 90 },
      { id: 'ahead', x: 120, y: 0 },
    ];
    expect(findInDirection(from, RIGHT, pair)).toBe('ahead');
  });

  it('takes one far aside where nobody is straight ahead, so that everybody can be reached', () => {
    expect(findInDirection(from, RIGHT, [{ id: 'steep', x: 5, y: -90 }])).toBe('steep');
  });

  it('goes nowhere where there is nobody', () => {
    expect(findInDirection(from, { x: 0, y: 1 }, [{ id: 'above', x: 0, y: -5 }])).toBeUndefined();
    expect(findInDirection(from, RIGHT, [{ id: 'here', ...from }])).toBeUndefined();
  });
});
