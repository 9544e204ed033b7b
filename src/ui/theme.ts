/** The two looks of page and canvas. */
export type Theme = 'light' | 'dark';

/** The media query by which a device asks for the dark look. */
export const DARK_QUERY = '(prefers-color-scheme: dark)';

/** The look that a choice comes to on a device that asks for the dark look, or does not. */
export function toTheme(choice: 'system' | Theme, isDeviceDark: boolean): Theme {
  if (choice !== 'system') return choice;
  return isDeviceDark ? 'dark' : 'light';
}
