import { describe, expect, it } from 'vitest';
import { type Body, toBodyBox, toOverlap } from '~/canvas/arranging/body';
import { carryPlaces } from '~/canvas/carry-places';
import type { ActorId } from '~/model/ids';
import { placeRelations } from '~/model/level';
import { toLines } from '~/model/lines';
import { graphOf } from '../fixtures/graph-of';

const bodyOf = (id: string): Body => ({
  id: id as ActorId,
  radius: 20,
  labelWidth: 90,
  labelHeight: 16,
  weight: 1,
  principal: undefined,
});

const former = new Map([
  ['A' as ActorId, { x: -400, y: 0 }],
  ['B' as ActorId, { x: 0, y: 120 }],
  ['C' as ActorId, { x: 400, y: 0 }],
]);

function carry(...statements: readonly string[]) {
  const graph = graphOf(...statements);
  const bodies = [...graph.actors.keys()].map(bodyOf);
  const places = carryPlaces(former, bodies, toLines(placeRelations(graph, 'named'), 'named'));
  const at = (id: string) => places.get(id as ActorId) ?? { x: Number.NaN, y: Number.NaN };
  const boxes = bodies.map((body) => toBodyBox(body, at(body.id)));
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
