import { expect, it } from 'vitest';
import { toExtent } from '~/ui/use-sheet-drag';

it.each([
  [0, 'closed'],
  [200, 'closed'],
  [300, 'half'],
  [500, 'half'],
  [600, 'full'],
  [900, 'full'],
])('a sheet let go %i of 800 pixels high settles as %s', (size, extent) => {
  expect(toExtent(size, 800)).toBe(extent);
});
