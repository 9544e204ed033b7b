import { expect, it } from 'vitest';
import { toPointer } from '~/base/issue';

it('escapes tildes and slashes in a JSON Pointer', () => {
  expect(toPointer(['relations', 0, 'a/b~c'])).toBe('/relations/0/a~1b~0c');
  expect(toPointer([])).toBe('');
});
