import { expect, it } from 'vitest';
import { toTextPositions } from '~/base/text-position';

it('counts lines however they end', () => {
  const text = 'ab\r\nc\rd\ne';
  const positions = toTextPositions(text, [8, 0, 1, 4, 6]);
  expect(positions.get(0)).toEqual({ line: 1, column: 1 });
  expect(positions.get(1)).toEqual({ line: 1, column: 2 });
  expect(positions.get(4)).toEqual({ line: 2, column: 1 });
  expect(positions.get(6)).toEqual({ line: 3, column: 1 });
  expect(positions.get(8)).toEqual({ line: 4, column: 1 });
});
