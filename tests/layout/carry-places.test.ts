import { describe, expect, it } from 'vitest';
import { carryPlaces } from '~/layout/carry-places';
import type { LayoutLine } from '~/layout/layout-input';
import { type NodeBox, toOuterBox, toOverlap } from '~/layout/node-box';
import type { ActorId } from '~/model/ids';
import { type Line, toLevelLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

const nodeOf = (id: string): NodeBox => ({
  id: id as ActorId,
  radius: 20,
  labelWidth: 90,
  labelHeight: 16,
  degree: 1,
  principal: undefined,
});

const toLayoutLine = ({ id, from, to, sign }: Line): LayoutLine => ({
  id,
  from,
  to,
  bend: 0,
  width: 2,
  signs: [sign],
});

const former = new Map([
  ['A' as ActorId, { x: -400, y: 0 }],
  ['B' as ActorId, { x: 0, y: 120 }],
  ['C' as ActorId, { x: 400, y: 0 }],
]);

function carry(...statements: readonly string[]) {
  const graph = graphOf(...statements);
  const nodes = [...graph.actors.keys()].map(nodeOf);
  const places = carryPlaces(former, nodes, toLevelLines(graph, 'named').map(toLayoutLine));
  const at = (id: string) => places.get(id as ActorId) ?? { x: Number.NaN, y: Number.NaN };
  const boxes = nodes.map((node) => toOuterBox(node, at(node.id)));
  return { at, places, boxes };
}

describe('an arrangement after an edit', () => {
  it('leaves everybody in place who stood there before', () => {
    const { at } = carry('A + B', 'B - C', 'A - D', 'C + E');
    for (const [id, place] of former) expect(at(id)).toEqual(place);
  });

  it('forgets those who are gone', () => {
    expect([...carry('A + B').places.keys()]).toEqual(['A', 'B']);
  });

  it('puts a new actor beside its neighbours, or in the midst where it has none', () => {
    expect(carry('A + B', 'B - C', 'C + N').at('N').x).toBeGreaterThan(250);
    expect(carry('A + B', 'B - C', 'A + N').at('N').x).toBeLessThan(-250);
    expect(Math.abs(carry('A + B', 'B - C', 'N').at('N').x)).toBeLessThan(200);
  });

  it('finds room for each of many newcomers', () => {
    const newcomers = Array.from({ length: 40 }, (_, number) => `A + N${number}`);
    const { boxes } = carry('A + B', 'B - C', ...newcomers);
    const clashes = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => {
        const overlap = toOverlap(box, other);
        return overlap.x > 0 && overlap.y > 0;
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('is the same whenever it is asked for', () => {
    expect(carry('A + B', 'B - C', 'C + N').places).toEqual(
      carry('A + B', 'B - C', 'C + N').places,
    );
  });
});
