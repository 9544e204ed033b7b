import { describe, expect, it } from 'vitest';
import { type CellIndex, type MatrixField, moveInMatrix } from '~/panels/matrix/move-in-matrix';

const field: MatrixField = {
  size: 5,
  page: 3,
  isRtl: false,
  isFilled: ({ row, column }) => row === 2 && column === 3,
};

/** Where keys lead from a place, written `row column`; -1 is a head. */
function go(from: string, keys: string, changes: Partial<MatrixField> = {}): string {
  const [row = 0, column = 0] = from.split(' ').map(Number);
  let place: CellIndex = { row, column };
  for (const stroke of keys.split(' ')) {
    const press = {
      key: stroke.replace('ctrl+', ''),
      ctrlKey: stroke.startsWith('ctrl+'),
      metaKey: false,
      altKey: false,
      shiftKey: false,
    };
    place = moveInMatrix(press, place, { ...field, ...changes }) ?? place;
  }
  return `${place.row} ${place.column}`;
}

describe('moving in the matrix by keys', () => {
  it.each([
    ['1 1', 'ArrowDown', '2 1'],
    ['1 1', 'ArrowUp', '0 1'],
    ['1 1', 'ArrowRight', '1 2'],
    ['1 1', 'ArrowLeft', '1 0'],
    ['0 0', 'ArrowLeft', '0 -1'],
    ['0 0', 'ArrowUp', '-1 0'],
    ['4 4', 'ArrowDown', '4 4'],
    ['4 4', 'ArrowRight', '4 4'],
    ['2 2', 'Home', '2 -1'],
    ['2 -1', 'Home', '2 0'],
    ['-1 3', 'Home', '-1 0'],
    ['2 2', 'End', '2 4'],
    ['2 2', 'ctrl+Home', '0 0'],
    ['2 2', 'ctrl+End', '4 4'],
    ['1 1', 'PageDown', '4 1'],
    ['3 1', 'PageDown', '4 1'],
    ['4 1', 'PageUp', '1 1'],
    ['1 1', 'PageUp', '0 1'],
    ['-1 1', 'PageUp', '-1 1'],
  ])('goes from %s by %s to %s', (from, key, to) => {
    expect(go(from, key)).toBe(to);
  });

  it('has no place in the corner', () => {
    expect(go('0 -1', 'ArrowUp')).toBe('0 -1');
    expect(go('-1 0', 'ArrowLeft')).toBe('-1 0');
  });

  it('goes along the reading direction in Arabic', () => {
    expect(go('1 1', 'ArrowLeft', { isRtl: true })).toBe('1 2');
    expect(go('1 1', 'ArrowRight', { isRtl: true })).toBe('1 0');
  });

  it('leaps to the next cell that holds anything, else to the edge', () => {
    expect(go('2 0', 'ctrl+ArrowRight')).toBe('2 3');
    expect(go('2 3', 'ctrl+ArrowRight')).toBe('2 4');
    expect(go('4 3', 'ctrl+ArrowUp')).toBe('2 3');
    expect(go('1 1', 'ctrl+ArrowUp')).toBe('-1 1');
  });

  it('leaves other keys alone', () => {
    expect(go('1 1', 'x Tab Escape')).toBe('1 1');
  });
});
