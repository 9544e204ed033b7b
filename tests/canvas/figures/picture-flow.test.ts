import { describe, expect, it } from 'vitest';
import { type FlowRoom, flowRows, gridRows } from '~/canvas/figures/picture-flow';

const room: FlowRoom<string> = {
  width: 100,
  indent: 20,
  between: 5,
  widthOf: (word) => word.length * 10,
};
const rows = [
  { heading: 'Lines', entries: ['with', 'neither'] },
  { heading: 'Actors', entries: ['state'] },
];

describe('the rows of a legend', () => {
  it('put their entries beside the heading, and on a further line where they must', () => {
    expect(flowRows(rows, room)).toEqual({
      headings: [
        { item: 'Lines', offset: 0, line: 0 },
        { item: 'Actors', offset: 0, line: 2 },
      ],
      entries: [
        { item: 'with', offset: 20, line: 0 },
        { item: 'neither', offset: 20, line: 1 },
        { item: 'state', offset: 20, line: 2 },
      ],
      lines: 3,
    });
  });

  it('put their entries under the heading where the sheet is narrow', () => {
    const { entries, lines } = flowRows(rows, { ...room, indent: 0, width: 200 });
    expect(entries.map(({ offset, line }) => [offset, line])).toEqual([
      [0, 1],
      [45, 1],
      [0, 3],
    ]);
    expect(lines).toBe(4);
  });

  it('stand in even columns under their heading, unless one long entry makes that higher', () => {
    const grid = { ...room, width: 130, most: 4 };
    const placesOf = (...entries: readonly string[]) =>
      gridRows([{ heading: 'Lines', entries }], grid).entries.map(({ offset, line }) => [
        offset,
        line,
      ]);
    expect(placesOf('fact', 'claim', 'plan')).toEqual([
      [0, 1],
      [65, 1],
      [0, 2],
    ]);
    expect(placesOf('with', 'against', 'neither nor')).toEqual([
      [0, 1],
      [45, 1],
      [0, 2],
    ]);
  });

  it('keep an entry that is wider than the sheet', () => {
    const { entries } = flowRows([{ heading: '', entries: ['x'.repeat(50)] }], room);
    expect(entries).toEqual([{ item: 'x'.repeat(50), offset: 20, line: 0 }]);
  });
});
