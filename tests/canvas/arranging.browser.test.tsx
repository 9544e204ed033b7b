import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { graphViewAt } from '~/layout/aspect-preset';
import { expectAccessible } from '../fixtures/expect-accessible';
import { datasetOf } from '../fixtures/graph-of';
import { MESSAGES } from '../messages';
import { change, drawGraph, type GraphStage, placesOf, settle, stageGraph } from './graph-stage';

/** A dataset of too many to be arranged in the page, of which no arrangement is remembered. */
const createMany = () =>
  datasetOf(...Array.from({ length: 9 }, (_, index) => `A${index} + A${index + 1}`));
const words = MESSAGES.en.graph;
const CIRCLE = 'circle';
const RINGS = 'concentric';

const graph = ({ frame }: GraphStage) => frame.querySelector('.graph') as HTMLElement;
const choose = ({ store }: GraphStage, layout: string) =>
  act(() => store.getState().setLayout(layout));

describe('while a layout is computed', () => {
  it('everybody stays, the page says what it does, and then they are arranged', async () => {
    const stage = await stageGraph(createMany());
    const before = placesOf(stage.drawing);
    const held: [Worker, unknown][] = [];
    const post = vi.spyOn(Worker.prototype, 'postMessage');
    post.mockImplementation(function (this: Worker, request: unknown) {
      held.push([this, request]);
    });
    choose(stage, CIRCLE);
    await waitFor(() => expect(held).toHaveLength(1));
    expect(screen.getByText(words.arranging)).toBeInTheDocument();
    expect(graph(stage)).toHaveAttribute('aria-busy', 'true');
    expect(placesOf(stage.drawing)).toEqual(before);
    await expectAccessible(stage.frame);
    post.mockRestore();
    for (const [worker, request] of held) worker.postMessage(request);
    await settle(stage.drawing);
    expect(screen.queryByText(words.arranging)).toBeNull();
    expect(placesOf(stage.drawing)).not.toEqual(before);
  });

  it('everybody is seen as far as they are arranged, before the first arrangement is done', async () => {
    const dataset = createMany();
    const interim = new Map(dataset.actors.map(({ id }, index) => [id, { x: 150 * index, y: 0 }]));
    const held: [Worker, unknown][] = [];
    const post = vi.spyOn(Worker.prototype, 'postMessage');
    post.mockImplementation(function (this: Worker, request: unknown) {
      held.push([this, request]);
      const data = { type: 'interim', output: interim };
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
    const stage = await drawGraph(dataset);
    await waitFor(() =>
      expect(stage.drawing.cy.nodes(':visible')).toHaveLength(dataset.actors.length),
    );
    expect(graph(stage)).toHaveAttribute('aria-busy', 'true');
    const before = placesOf(stage.drawing);
    const heights = new Set(Object.values(before).map((place) => place.split(' ')[1]));
    expect(heights.size).toBe(1);
    post.mockRestore();
    for (const [worker, request] of held) worker.postMessage(request);
    await settle(stage.drawing);
    expect(graph(stage)).toHaveAttribute('aria-busy', 'false');
    expect(placesOf(stage.drawing)).not.toEqual(before);
  });

  it('another choice ends the work for the first', async () => {
    const stage = await stageGraph(createMany());
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const post = vi.spyOn(Worker.prototype, 'postMessage').mockReturnValue(undefined);
    choose(stage, CIRCLE);
    await waitFor(() => expect(post).toHaveBeenCalledOnce());
    expect(ended).not.toHaveBeenCalled();
    post.mockRestore();
    await change(stage, (actions) => actions.setLayout(RINGS));
    expect(ended).toHaveBeenCalledOnce();
    const rings = placesOf(stage.drawing);
    await change(stage, (actions) => actions.setLayout(CIRCLE));
    expect(placesOf(stage.drawing)).not.toEqual(rings);
  });

  it('a worker that breaks down is told of, and the next choice is arranged', async () => {
    const stage = await stageGraph(createMany());
    const before = placesOf(stage.drawing);
    const post = vi.spyOn(Worker.prototype, 'postMessage');
    post.mockImplementation(function (this: Worker) {
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    });
    choose(stage, CIRCLE);
    expect(await screen.findByText(words.notArranged)).toBeInTheDocument();
    expect(graph(stage)).toHaveAttribute('aria-busy', 'false');
    expect(placesOf(stage.drawing)).toEqual(before);
    post.mockRestore();
    await change(stage, (actions) => actions.setLayout(RINGS));
    expect(screen.queryByText(words.notArranged)).toBeNull();
    expect(placesOf(stage.drawing)).not.toEqual(before);
  });
});

describe('while a map is composed', () => {
  const createWorld = () =>
    datasetOf(...Array.from({ length: 30 }, (_, index) => `A${index} + A${index + 1}`));
  const isOnMap = ({ drawing: { cy } }: GraphStage) =>
    cy
      .nodes()
      .toArray()
      .every((node) => graphViewAt(node.position()) === 'map');

  it('a worker is asked, everybody stays, and then they stand on the map', async () => {
    const stage = await stageGraph(createWorld());
    const before = placesOf(stage.drawing);
    const held: [Worker, { readonly id: string }][] = [];
    const post = vi.spyOn(Worker.prototype, 'postMessage');
    post.mockImplementation(function (this: Worker, request: { readonly id: string }) {
      held.push([this, request]);
    });
    act(() => stage.store.getState().showPane('map'));
    await waitFor(() => expect(held.map(([, { id }]) => id)).toEqual(['map']));
    expect(screen.getByText(words.arranging)).toBeInTheDocument();
    expect(graph(stage)).toHaveAttribute('aria-busy', 'true');
    expect(placesOf(stage.drawing)).toEqual(before);
    post.mockRestore();
    for (const [worker, request] of held) worker.postMessage(request);
    await settle(stage.drawing);
    expect(screen.queryByText(words.arranging)).toBeNull();
    expect(isOnMap(stage)).toBe(true);
  });

  it('going back to the graph ends the work, and the map is composed when it is asked for again', async () => {
    const stage = await stageGraph(createWorld());
    const before = placesOf(stage.drawing);
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const post = vi.spyOn(Worker.prototype, 'postMessage').mockReturnValue(undefined);
    act(() => stage.store.getState().showPane('map'));
    await waitFor(() => expect(post).toHaveBeenCalledOnce());
    expect(ended).not.toHaveBeenCalled();
    post.mockRestore();
    await change(stage, (actions) => actions.showPane('graph'));
    expect(ended).toHaveBeenCalledOnce();
    expect(placesOf(stage.drawing)).toEqual(before);
    await change(stage, (actions) => actions.showPane('map'));
    expect(isOnMap(stage)).toBe(true);
  });
});

describe('an arrangement that was computed before', () => {
  it('is taken back without a word or a worker', async () => {
    const stage = await stageGraph(createMany());
    const before = placesOf(stage.drawing);
    await change(stage, (actions) => actions.setLayout(CIRCLE));
    const post = vi.spyOn(Worker.prototype, 'postMessage');
    await change(stage, (actions) => actions.undo());
    expect(placesOf(stage.drawing)).toEqual(before);
    expect(post).not.toHaveBeenCalled();
  });
});
