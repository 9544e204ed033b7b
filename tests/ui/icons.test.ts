import { expect, it } from 'vitest';
import { DIRECTIONAL_ICONS, type IconName } from '~/ui/icons/icon-paths';

it.each<[IconName, boolean]>([
  ['undo', true],
  ['redo', true],
  ['palette', false],
])('%s is mirrored where lines run from right to left: %s', (name, isMirrored) => {
  expect(DIRECTIONAL_ICONS.has(name)).toBe(isMirrored);
});
