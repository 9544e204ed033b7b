import { describe, expect, it } from 'vitest';
import { type ArrangementChoice, arrange, findArranged } from '~/canvas/arrangement';
import { ASPECT_PRESETS } from '~/layout/aspect-preset';
import type { Graph } from '~/model/graph';
import { graphOf } from '../fixtures/graph-of';

const preset = ASPECT_PRESETS[0];
const choiceOf = (graph: Graph, former?: Graph, id = 'circle', run = 0): ArrangementChoice => ({
  graph,
  former,
  level: 'named',
  layout: { id, run },
  preset,
});
const measure = (text: string) => 7 * text.length;
const placesOf = async (choice: ArrangementChoice) => new Map(await arrange(choice, measure));

describe('an arrangement', () => {
  it.each(['circle', 'fcose'])('by %s keeps everybody in place over an edit', async (id) => {
    const graph = graphOf('A + B', 'B - C', 'C + D');
    const before = await placesOf(choiceOf(graph, undefined, id));
    const edited = graphOf('A + B', 'B - C', 'C - D', 'D + E');
    const after = await placesOf(choiceOf(edited, graph, id));
    for (const [actor, place] of before) expect(after.get(actor)).toEqual(place);
    expect(after.size).toBe(5);
    expect(findArranged(choiceOf(edited, graph, id))).toEqual(after);
  });

  it('is made anew where nothing stood, and for another graph', async () => {
    const graph = graphOf('A + B', 'B - C', 'C + D');
    const alone = await placesOf(choiceOf(graphOf('A + B', 'B - C', 'C + D', 'D + E')));
    const edited = graphOf('A + B', 'B - C', 'C + D', 'D + E');
    expect(await placesOf(choiceOf(edited, graph))).toEqual(alone);
    const other = graphOf('A + X', 'X - Y', 'Y + Z');
    const otherAlone = await placesOf(choiceOf(graphOf('A + X', 'X - Y', 'Y + Z')));
    await placesOf(choiceOf(graph));
    expect(await placesOf(choiceOf(other, graph))).toEqual(otherAlone);
  });
});
