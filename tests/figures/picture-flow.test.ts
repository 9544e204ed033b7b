import { describe, expect, it } from 'vitest';
import { type FlowRoom, flowRows, gridRows } from '~/figures/page/picture-flow';

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

/** Where the entries of one heading stand on a sheet of this width, as offset and line. */
const placesIn = (width: number, ...entries: readonly string[]) =>
  gridRows([{ heading: 'Lines', entries }], { ...room, width, most: 4 }).entries.map(
    ({ offset, line }) => [offset, line],
  );

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
    expect(placesIn(130, 'fact', 'claim', 'plan')).toEqual([
      [0, 1],
      [65, 1],
      [0, 2],
    ]);
    expect(placesIn(300, 'with', 'against', 'plan', 'neither no')).toEqual([
      [0, 1],
      [45, 1],
      [120, 1],
      [165, 1],
    ]);
  });

  it('stand one under the other where there is room for a single column', () => {
    expect(placesIn(130, 'with', 'against', 'neither nor')).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
  });

  it('keep an entry that is wider than the sheet', () => {
    const { entries } = flowRows([{ heading: '', entries: ['x'.repeat(50)] }], room);
    expect(entries).toEqual([{ item: 'x'.repeat(50), offset: 20, line: 0 }]);
  });
});
