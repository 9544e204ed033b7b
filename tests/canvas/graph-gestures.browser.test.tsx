import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ActorId, LineId } from '~/model/ids';
import { selectView } from '~/store/selectors';
import { expectAccessible } from '../fixtures/expect-accessible';
import { datasetOf } from '../fixtures/graph-of';
import { NAMED_VIEW } from '../fixtures/views';
import { change, type GraphStage, idsOf, placesOf, settle, stageGraph } from './graph-stage';

const DATASET = datasetOf(
  'A is state RU Russia / روسيا',
  'B is state IR Iran / إيران',
  'C is bloc The West / الغرب',
  'A treaty B: fact, claim',
  'C -> A',
  'B 0 D',
  'E',
);

interface Spot {
  readonly x: number;
  readonly y: number;
}

const viewOf = ({ store }: GraphStage) => selectView(store.getState());
const stepsOf = ({ store }: GraphStage) => store.getState().history.past.length;

/** Where an element is drawn, in pixels of the page. */
function spotOf({ drawing: { cy } }: GraphStage, id: string): Spot {
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  const element = cy.getElementById(id);
  const isNode = element.isNode();
  const { x, y } = isNode ? element.renderedPosition() : cy.$id(id).renderedMidpoint();
  return { x: left + x, y: top + y };
}

function plane({ drawing: { cy } }: GraphStage): HTMLElement {
  const canvas = cy.container()?.querySelector('canvas');
  if (!canvas) throw new Error('The plane is not on the page.');
  return canvas;
}

const at = ({ x, y }: Spot, buttons = 0) => ({ clientX: x, clientY: y, button: 0, buttons });

function click(stage: GraphStage, spot: Spot): void {
  fireEvent.mouseMove(plane(stage), at(spot));
  fireEvent.mouseDown(plane(stage), at(spot, 1));
  fireEvent.mouseUp(plane(stage), at(spot));
}

async function press(stage: GraphStage, spot: Spot): Promise<void> {
  click(stage, spot);
  await settle(stage.drawing);
}

async function drag(stage: GraphStage, from: Spot, by: Spot): Promise<void> {
  const to = { x: from.x + by.x, y: from.y + by.y };
  const half = { x: from.x + by.x / 2, y: from.y + by.y / 2 };
  fireEvent.mouseMove(plane(stage), at(from));
  fireEvent.mouseDown(plane(stage), at(from, 1));
  fireEvent.mouseMove(plane(stage), at(half, 1));
  fireEvent.mouseMove(plane(stage), at(to, 1));
  fireEvent.mouseUp(plane(stage), at(to));
  await act(() => Promise.resolve());
  await settle(stage.drawing);
}

describe('the pointer', () => {
  it('over an actor dims what is not adjacent and names it, and leaves it as it was', async () => {
    const stage = await stageGraph(DATASET);
    fireEvent.mouseMove(plane(stage), at(spotOf(stage, 'actor:B')));
    await expect.poll(() => idsOf(stage.drawing, 'node.hovered')).toEqual(['actor:B']);
    expect(idsOf(stage.drawing, '.strongly-dimmed').toSorted()).toEqual([
      'actor:C',
      'actor:E',
      'line:r2',
    ]);
    expect(await screen.findByText('Iran, state, 2 relations: 1 with, 1 neither')).toBeVisible();
    fireEvent.mouseMove(plane(stage), at({ x: 3, y: 3 }));
    await expect.poll(() => idsOf(stage.drawing, '.strongly-dimmed')).toEqual([]);
    expect(stepsOf(stage)).toBe(0);
  });

  it('over a line shows its kind beside it and names it', async () => {
    const stage = await stageGraph(DATASET, { locale: 'ar' });
    fireEvent.mouseMove(plane(stage), at(spotOf(stage, 'line:r1')));
    await expect.poll(() => idsOf(stage.drawing, 'edge.hovered')).toEqual(['line:r1']);
    expect(stage.drawing.cy.getElementById('line:r1').style('label')).toBe('معاهدة');
    expect(stage.drawing.cy.getElementById('line:r2').style('label')).toBe('');
    expect(await screen.findByText(/^معاهدة: روسيا وإيران ·/)).toBeVisible();
    await expectAccessible();
  });

  it('selects an actor or a line, and nothing on the background', async () => {
    const stage = await stageGraph(DATASET);
    await press(stage, spotOf(stage, 'actor:B'));
    expect(viewOf(stage).selection).toEqual({ type: 'actor', id: 'B' });
    expect(idsOf(stage.drawing, '.selected')).toEqual(['actor:B']);
    await press(stage, spotOf(stage, 'line:r2'));
    expect(viewOf(stage).selection).toEqual({ type: 'line', id: 'r2' });
    await press(stage, { x: 5, y: 5 });
    expect(viewOf(stage).selection).toBeNull();
    expect(stepsOf(stage)).toBe(3);
  });

  it('pressed twice on an actor shows its neighbourhood', async () => {
    const stage = await stageGraph(DATASET);
    const spot = spotOf(stage, 'actor:B');
    click(stage, spot);
    click(stage, spot);
    fireEvent.dblClick(plane(stage), at(spot));
    await expect.poll(() => viewOf(stage).focus).toEqual({ actor: 'B', steps: 1 });
  });

  it('leaves it to the system which clicks are double, and of what', async () => {
    const stage = await stageGraph(DATASET);
    const [iran, west] = [spotOf(stage, 'actor:B'), spotOf(stage, 'actor:C')];
    click(stage, iran);
    click(stage, iran);
    expect(viewOf(stage).focus).toBeNull();
    click(stage, west);
    fireEvent.dblClick(plane(stage), at(west));
    expect(viewOf(stage).focus).toBeNull();
  });

  it('drags an actor as one step, which undo takes back', async () => {
    const stage = await stageGraph(DATASET);
    const before = placesOf(stage.drawing);
    await drag(stage, spotOf(stage, 'actor:E'), { x: 40, y: 26 });
    const moved = placesOf(stage.drawing);
    expect(Object.keys(viewOf(stage).moved)).toEqual(['E']);
    expect(stepsOf(stage)).toBe(1);
    expect(moved).not.toEqual(before);
    await change(stage, ({ undo }) => undo());
    expect(placesOf(stage.drawing)).toEqual(before);
    await change(stage, ({ redo }) => redo());
    expect(placesOf(stage.drawing)).toEqual(moved);
  });

  it('drags several actors as one step', async () => {
    const stage = await stageGraph(DATASET);
    act(() => {
      for (const id of ['A', 'B'])
        stage.drawing.cy.getElementById(`actor:${id}`).shift({ x: 20, y: 0 }).emit('dragfree');
    });
    await settle(stage.drawing);
    expect(Object.keys(viewOf(stage).moved).toSorted()).toEqual(['A', 'B']);
    expect(stepsOf(stage)).toBe(1);
  });

  it('leaves a dragged actor where it was put when filters change', async () => {
    const stage = await stageGraph(DATASET);
    await drag(stage, spotOf(stage, 'actor:E'), { x: -30, y: 20 });
    const moved = placesOf(stage.drawing);
    await change(stage, ({ setFilter }) => setFilter('sign', ['against']));
    expect(placesOf(stage.drawing)).toEqual(moved);
  });

  it('drags the plane: the camera says where to once it rests', async () => {
    const stage = await stageGraph(DATASET);
    const pan = { ...stage.drawing.cy.pan() };
    await drag(stage, { x: 6, y: 6 }, { x: 60, y: 30 });
    await expect.poll(() => stage.store.getState().camera).not.toBeNull();
    expect(stage.drawing.cy.pan().x - pan.x).toBeCloseTo(60, 0);
    expect(stepsOf(stage)).toBe(0);
  });
});

describe('a finger', () => {
  const touch = (stage: GraphStage, { x, y }: Spot) => [
    new Touch({ identifier: 1, target: plane(stage), clientX: x, clientY: y }),
  ];

  function lift(stage: GraphStage, spot: Spot): void {
    fireEvent.touchEnd(plane(stage), { touches: [], changedTouches: touch(stage, spot) });
  }

  it('resting on an actor asks what it is, and chooses nothing', async () => {
    const stage = await stageGraph(DATASET, { locale: 'ar' });
    const spot = spotOf(stage, 'actor:B');
    fireEvent.touchStart(plane(stage), { touches: touch(stage, spot) });
    await expect.poll(() => stage.store.getState().hovered).toEqual({ type: 'actor', id: 'B' });
    lift(stage, spot);
    expect(viewOf(stage).selection).toBeNull();
    expect(await screen.findByText(/^إيران، دولة، علاقتان/)).toBeVisible();
  });

  it('pressing selects, and asks no longer', async () => {
    const stage = await stageGraph(DATASET);
    act(() => stage.store.getState().hover({ type: 'actor', id: 'B' as ActorId }));
    const spot = spotOf(stage, 'actor:A');
    fireEvent.touchStart(plane(stage), { touches: touch(stage, spot) });
    lift(stage, spot);
    expect(viewOf(stage).selection).toEqual({ type: 'actor', id: 'A' });
    expect(stage.store.getState().hovered).toBeNull();
  });

  it('draws the graph along where the browser does not wait, and prevents only what can be', async () => {
    const stage = await stageGraph(DATASET);
    const prevented: string[] = [];
    const send = (type: string, y: number, cancelable: boolean) => {
      const touches = touch(stage, { x: 5, y });
      const init = { touches: type === 'touchend' ? [] : touches, changedTouches: touches };
      const event = new TouchEvent(type, { ...init, bubbles: true, cancelable });
      event.preventDefault = () => prevented.push(`${type} ${cancelable}`);
      plane(stage).dispatchEvent(event);
    };
    for (const cancelable of [true, false]) {
      const { y } = { ...stage.drawing.cy.pan() };
      send('touchstart', 5, cancelable);
      send('touchmove', 45, cancelable);
      send('touchmove', 85, cancelable);
      send('touchend', 85, cancelable);
      expect(stage.drawing.cy.pan().y).toBeGreaterThan(y + 60);
    }
    expect(new Set(prevented)).toEqual(new Set(['touchmove true', 'touchend true']));
  });
});

describe('the keyboard', () => {
  const graph = () => screen.getByRole('application');

  async function enter(stage: GraphStage): Promise<void> {
    await act(() => userEvent.tab());
    await settle(stage.drawing);
    expect(graph()).toHaveFocus();
  }

  async function type(stage: GraphStage, keys: string): Promise<void> {
    await act(() => userEvent.keyboard(keys));
    await settle(stage.drawing);
  }

  const attended = ({ drawing }: GraphStage) => idsOf(drawing, '.keyboard-focused');
  const spoken = () => document.querySelector('.graph-spoken')?.textContent;

  it('enters at the weightiest actor and says what it is', async () => {
    const stage = await stageGraph(DATASET);
    await enter(stage);
    expect(attended(stage)).toEqual(['actor:A']);
    await waitFor(() => expect(spoken()).toBe('Russia, state, 2 relations: 1 with, 1 against'));
    expect(graph()).toHaveAccessibleName('Graph of who stands with whom and against whom');
    expect(graph()).toHaveAccessibleDescription(/Arrow keys/);
    await expectAccessible();
  });

  it('goes to the nearest actor in a direction, wherever the page is read from', async () => {
    const moved = { A: { x: 0, y: 0 }, B: { x: 200, y: 0 }, C: { x: -200, y: 0 } };
    const aside = { D: { x: 0, y: 300 }, E: { x: 0, y: -300 } };
    const view = { ...NAMED_VIEW, moved: { ...moved, ...aside } };
    const stage = await stageGraph(DATASET, { locale: 'ar', view });
    await enter(stage);
    await type(stage, '{ArrowRight}');
    expect(attended(stage)).toEqual(['actor:B']);
    await type(stage, '{ArrowLeft}{ArrowLeft}');
    expect(attended(stage)).toEqual(['actor:C']);
    await type(stage, '{ArrowRight}{ArrowDown}');
    expect(attended(stage)).toEqual(['actor:D']);
    await waitFor(() => expect(spoken()).toMatch(/^\u2068الطرف D\u2069، دولة، علاقة واحدة/));
    expect(stepsOf(stage)).toBe(0);
  });

  it('opens an actor by Enter, its neighbourhood by Enter again, and clears by Escape', async () => {
    const stage = await stageGraph(DATASET);
    await enter(stage);
    await type(stage, '{Enter}');
    expect(viewOf(stage).selection).toEqual({ type: 'actor', id: 'A' });
    await type(stage, '{Enter}');
    expect(viewOf(stage).focus).toEqual({ actor: 'A', steps: 1 });
    await type(stage, '{Escape}');
    expect(viewOf(stage).selection).toBeNull();
    await type(stage, '{Escape}');
    expect(viewOf(stage).focus).toBeNull();
    await type(stage, '{Escape}');
    expect(stage.store.getState().hovered).toBeNull();
  });

  it.each(['f', '{Shift>}{Enter}{/Shift}'])('shows the neighbourhood by %s', async (keys) => {
    const stage = await stageGraph(DATASET);
    await enter(stage);
    await type(stage, keys);
    expect(viewOf(stage).focus).toEqual({ actor: 'A', steps: 1 });
  });

  it('goes round the relations of an actor and opens one', async () => {
    const stage = await stageGraph(DATASET);
    await enter(stage);
    await type(stage, 'n');
    expect(attended(stage)).toEqual(['line:r1']);
    await waitFor(() => expect(spoken()).toBe('Treaty: Russia and Iran · 2 quotes'));
    await type(stage, ']');
    expect(attended(stage)).toEqual(['line:r2']);
    await type(stage, 'n');
    expect(attended(stage)).toEqual(['line:r1']);
    await type(stage, 'p{Enter}');
    expect(viewOf(stage).selection).toEqual({ type: 'line', id: 'r2' as LineId });
  });

  it('zooms, and shows everything again', async () => {
    const stage = await stageGraph(DATASET);
    await enter(stage);
    const fitted = stage.drawing.cy.zoom();
    await type(stage, '-');
    await expect.poll(() => stage.drawing.cy.zoom()).toBeLessThan(fitted);
    await type(stage, '0');
    await expect.poll(() => stage.drawing.cy.zoom()).toBeCloseTo(fitted, 2);
    expect(stage.store.getState().camera).toBeNull();
  });

  it('brings an actor into the window that stands outside', async () => {
    const moved = {
      A: { x: 0, y: 0 },
      B: { x: 500, y: 0 },
      C: { x: -90, y: 0 },
      D: { x: -90, y: -90 },
      E: { x: -90, y: 90 },
    };
    const camera = { x: 0, y: 0, zoom: 2 };
    const selection = { type: 'actor', id: 'A' as ActorId } as const;
    const view = { ...NAMED_VIEW, moved, selection };
    const stage = await stageGraph(DATASET, { view, camera });
    await enter(stage);
    await type(stage, '{ArrowRight}');
    expect(attended(stage)).toEqual(['actor:B']);
    const { x } = stage.drawing.cy.getElementById('actor:B').renderedPosition();
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(stage.drawing.cy.width());
  });

  it('leaves the graph by Tab, and takes its ring along', async () => {
    const stage = await stageGraph(DATASET);
    await enter(stage);
    await act(() => userEvent.tab());
    await expect.element(page.getByRole('button', { name: 'Zoom out' })).toHaveFocus();
    expect(attended(stage)).toEqual([]);
    expect(stage.store.getState().hovered).toBeNull();
  });
});
