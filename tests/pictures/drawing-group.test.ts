import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGroupId } from '~/pictures/drawing-group';

describe('the id of a group', () => {
  it.each([
    ['lines-with', 'lines-with'],
    ['actor:friends-of-russia', 'actor-friends-of-russia'],
    ['line:iran*russia*with', 'line-iran-russia-with'],
    ['number-3–5, 9', 'number-3-5-9'],
    ['"><script>alert(1)</script>', 'script-alert-1-script'],
    ['actor:روسيا', 'actor'],
    ['12', 'group-12'],
    ['', 'group'],
  ])('of %j is %s', (name, id) => {
    expect(toGroupId(name)).toBe(id);
  });

  it('is plain and short whatever the name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(toGroupId(name)).toMatch(/^[A-Za-z][A-Za-z0-9-]{0,65}$/);
      }),
    );
  });
});
