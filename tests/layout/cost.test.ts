import { describe, expect, it } from 'vitest';
import { toLayoutInput } from '~/canvas/to-layout-input';
import { ASPECT_PRESETS } from '~/layout/aspect-preset';
import { costOfPositions } from '~/layout/search/cost';
import type { ActorId } from '~/model/ids';
import { graphOf } from '../fixtures/graph-of';

type Places = Readonly<Record<string, readonly [number, number]>>;

/** The cost of some places of the actors of a graph. */
function costOf(statements: readonly string[], places: Places): number {
  const graph = graphOf(...statements);
  const [preset] = ASPECT_PRESETS;
  const input = toLayoutInput({ graph, level: 'named', preset }, (text) => text.length * 6.5);
  const positions = new Map(
    Object.entries(places).map(([id, [x, y]]) => [id as ActorId, { x, y }] as const),
  );
  return costOfPositions(input, positions);
}

const ENDS = { A: [-120, 0], B: [120, 0] } as const;
/** Lines that stand each for itself, as they are of a kind with words of its own. */
const linesOf = (count: number) => Array.from({ length: count }, () => 'A other+ B');

describe('what makes an arrangement costly', () => {
  it('is a line across the mark of an actor that it does not join', () => {
    const graph = ['A + B', 'C'];
    expect(costOf(graph, { ...ENDS, C: [0, 0] })).toBeGreaterThan(
      costOf(graph, { ...ENDS, C: [0, 80] }) + 50,
    );
  });

  it('is a line across the label of an actor that it does not join', () => {
    const graph = ['A + B', 'C is person C Clementine / كليمنتين'];
    expect(costOf(graph, { ...ENDS, C: [0, -22] })).toBeGreaterThan(
      costOf(graph, { ...ENDS, C: [0, 22] }) + 20,
    );
  });

  it('is an actor anywhere within the breadth of many lines between two that it is no part of', () => {
    const near = { ...ENDS, C: [0, 44] } as const;
    expect(costOf([...linesOf(9), 'C'], near)).toBeGreaterThan(
      costOf(['A + B', 'C'], near) + 2 * 90,
    );
  });

  it('is a link that leaves an actor within the breadth of many lines', () => {
    const graph = [...linesOf(9), 'A - C'];
    const [within, beside] = [
      { ...ENDS, C: [40, 110] },
      { ...ENDS, C: [-90, 156] },
    ] as const;
    expect(costOf(graph, within)).toBeGreaterThan(costOf(graph, beside) + 20);
  });

  it('is a crossing of two lines', () => {
    const graph = ['A + B', 'C + D'];
    const crossed = { A: [-80, -80], B: [80, 80], C: [-80, 80], D: [80, -80] } as const;
    const apart = { A: [-80, -80], B: [-80, 80], C: [80, 80], D: [80, -80] } as const;
    expect(costOf(graph, crossed)).toBeGreaterThan(costOf(graph, apart));
  });

  it('are lines of two pairs that run beside each other', () => {
    const graph = ['A + B', 'C + D'];
    const level = { A: [-160, 0], B: [160, 0] } as const;
    const closeBy = { ...level, C: [-60, -8], D: [60, -8] } as const;
    const away = { ...level, C: [-60, -90], D: [60, -90] } as const;
    expect(costOf(graph, closeBy)).toBeGreaterThan(costOf(graph, away) + 60);
  });
});
