import { expect, it } from 'vitest';
import { toDocument } from '~/model/document';
import { datasetOf } from '../fixtures/graph-of';
import { change, placesOf, stageGraph } from './graph-stage';

const dataset = datasetOf('A + B', 'B - C', 'C + D');
const edited = toDocument(datasetOf('A + B', 'B - C', 'C + D', 'D - E'), { origin: 'draft' });

it('an edit adds an actor at a place of its own, moves nobody, and is undone', async () => {
  const stage = await stageGraph(dataset);
  const { drawing } = stage;
  const before = placesOf(drawing);
  await change(stage, (session) => session.replaceDocument(edited));
  await expect.poll(() => Object.keys(placesOf(drawing))).toHaveLength(5);
  const after = placesOf(drawing);
  expect(after).toMatchObject(before);
  expect(new Set(Object.values(after)).size).toBe(5);
  expect(drawing.cy.edges()).toHaveLength(4);
  await change(stage, (session) => session.undo());
  expect(placesOf(drawing)).toEqual(before);
  expect(drawing.cy.edges()).toHaveLength(3);
});
