import cytoscape from 'cytoscape';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeSteps } from '~/base/steps';
import type { Picture } from '~/pictures/formats/picture-format';
import { randomGraph } from '../fixtures/random-graph';
import { NAMED_VIEW } from '../fixtures/views';
import { figureOf, textsOf, toMarkup } from './figure-stage';

const { dataset } = randomGraph({ actors: 90, relations: 400, seed: 3 });
/** Everybody is drawn, however many. */
const WHOLE = { ...NAMED_VIEW, limit: 'all' } as const;
const LARGE = { preset: 'a4-landscape', parts: ['title', 'legend'] } as const;

interface Renderer {
  render(): void;
  drawElement(...given: unknown[]): void;
}

/** What every instance of Cytoscape has. */
const core: { initRenderer(): void; renderer(): Renderer; destroy(): void } = Object.getPrototypeOf(
  cytoscape({ headless: true }),
);

/** What is drawn off the screen, and how often other work may come first, since counting began. */
function countWork(onPause: (pauses: number) => void = () => undefined) {
  const work = { rendered: 0, drawn: 0, pauses: 0, mostAtOnce: 0, destroyed: 0 };
  let atOnce = 0;
  const { initRenderer, destroy } = core;
  undo.push(() => Object.assign(core, { initRenderer, destroy }));
  Object.assign(core, {
    initRenderer(this: typeof core, ...given: []) {
      initRenderer.apply(this, given);
      const renderer = this.renderer();
      const { drawElement } = renderer;
      renderer.render = () => {
        work.rendered += 1;
      };
      renderer.drawElement = (...all) => {
        work.drawn += 1;
        atOnce += 1;
        work.mostAtOnce = Math.max(work.mostAtOnce, atOnce);
        drawElement?.apply(renderer, all);
      };
    },
    destroy(this: typeof core) {
      work.destroyed += 1;
      return destroy.call(this);
    },
  });
  const { MessageChannel } = globalThis;
  vi.stubGlobal(
    'MessageChannel',
    class extends MessageChannel {
      constructor() {
        super();
        work.pauses += 1;
        atOnce = 0;
        onPause(work.pauses);
      }
    },
  );
  return work;
}

/** The figure as composed once for the tests that only draw it. */
let composed: ReturnType<typeof figureOf> | undefined;
const composeOnce = () => {
  composed ??= figureOf(LARGE, dataset, { view: WHOLE });
  return composed;
};

/** Takes back what counting has put in the place of something. */
const undo: (() => void)[] = [];

afterEach(() => {
  for (const restore of undo.splice(0)) restore();
  vi.unstubAllGlobals();
});

describe('a figure of many actors', () => {
  it('is drawn in pieces, and nothing of it on a screen that nobody sees', async () => {
    const work = countWork();
    const { picture } = await figureOf(LARGE, dataset, { view: WHOLE });
    expect(work.drawn).toBeGreaterThan(300);
    expect(work.mostAtOnce).toBeLessThanOrEqual(100);
    expect(work.pauses).toBeGreaterThan(work.drawn / 100);
    expect(work.rendered).toBe(0);
    const before = work.pauses;
    expect(await toMarkup({ picture })).toContain('<svg');
    expect(work.pauses).toBeGreaterThan(before);
  });

  it.each(['graph', 'matrix'] as const)('says how many of them it draws (%s)', async (kind) => {
    const view = { ...NAMED_VIEW, limit: 12 };
    const parts = ['title', 'subtitle'] as const;
    const texts = await textsOf(await figureOf({ ...LARGE, kind, parts }, dataset, { view }));
    expect(texts.join(' ')).toContain('12 of 90 actors, by number of relations');
    expect(texts.filter((text) => /^Actor \d+$/.test(text)).length).toBeLessThanOrEqual(24);
  });

  it('looks alike drawn step by step and drawn at once', async () => {
    const { picture } = await composeOnce();
    const { steps: _, ...atOnce } = picture;
    expect(await toMarkup({ picture })).toBe(await toMarkup({ picture: atOnce }));
  });

  it('is no longer composed once it is not wanted', async () => {
    const wanted = new AbortController();
    const work = countWork((pauses) => {
      if (pauses === 4) wanted.abort(new Error('another one'));
    });
    const composing = figureOf(LARGE, dataset, { view: WHOLE, signal: wanted.signal });
    await expect(composing).rejects.toThrow('another one');
    expect(work.drawn).toBe(0);
    expect(work.destroyed).toBeGreaterThan(0);
  });

  it('is no longer drawn once it is not wanted', async () => {
    const { picture } = await composeOnce();
    const wanted = new AbortController();
    const drawing = takeSteps((picture as Required<Picture>).steps(contextOf()), wanted.signal);
    wanted.abort(new Error('another one'));
    await expect(drawing).rejects.toThrow('another one');
  });
});

function contextOf(): CanvasRenderingContext2D {
  return document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
}
