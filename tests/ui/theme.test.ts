import { expect, it } from 'vitest';
import { toTheme } from '~/ui/theme';

it.each([
  ['system', false, 'light'],
  ['system', true, 'dark'],
  ['light', true, 'light'],
  ['dark', false, 'dark'],
] as const)('the choice %s on a device that is dark: %s, comes to %s', (choice, isDark, theme) => {
  expect(toTheme(choice, isDark)).toBe(theme);
});
