import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';

type GraphElement = HTMLElement & { readonly _cyreg: { readonly cy: Core } };

/** A point of the window, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is drawn, as far as a reader could tell two pictures apart. */
export interface Picture {
  readonly zoom: number;
  /** Each visible element with its place and classes. */
  readonly elements: readonly string[];
}

/** A name on the plane, with its box in the window. */
export interface Label {
  readonly label: string;
  readonly box: DOMRectReadOnly;
}

/** The names that lie on each other, in pairs. */
export function findOverlaps(labels: readonly Label[]): readonly string[] {
  return labels.flatMap(({ label, box: a }, index) =>
    labels
      .slice(index + 1)
      .filter(
        ({ box: b }) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((other) => `${label} / ${other.label}`),
  );
}

/** The plane that the graph is drawn on, asked where things stand: pixels have no roles or names. */
export class DrawingProbe {
  readonly page: Page;
  readonly box: Locator;

  /** The plane within `around`; the only one on the page where it is left out. */
  constructor(page: Page, around: Page | FrameLocator | Locator = page) {
    this.page = page;
    this.box = around.locator('.graph-cytoscape');
  }

  /** Waits until the graph has been painted, everybody is arranged and nothing moves any more. */
  async settled(): Promise<void> {
    // While one document takes the place of another, the graph that was found may go away.
    while (!(await this.#isSettled()));
  }

  /** Waits until a finger that is put down from now on has rested long enough to be taken for one that stays. */
  async held(): Promise<void> {
    await this.box.evaluate(
      (drawing) =>
        new Promise<void>((resolve) => {
          (drawing as GraphElement)._cyreg.cy.one('taphold', () => resolve());
        }),
    );
  }

  /** The same of the graph that is there now; false where it goes away meanwhile. */
  #isSettled(): Promise<boolean> {
    return this.box.evaluate(async (drawing) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (!performance.getEntriesByName('entente:first-graph')[0]) await frame();
      if (!(drawing as GraphElement)._cyreg?.cy) {
        await frame();
        return false;
      }
      const { cy } = (drawing as GraphElement)._cyreg;
      const graph = drawing.closest('.graph');
      const look = () =>
        graph?.ariaBusy === 'true'
          ? undefined
          : JSON.stringify([cy.zoom(), cy.pan(), cy.nodes().map((node) => node.position())]);
      const isStill = (last: string | undefined) => last !== undefined && look() === last;
      for (let still = 0, last = look(); still < 10; still = isStill(last) ? still + 1 : 0) {
        last = look();
        await frame();
        if (!drawing.isConnected) return false;
      }
      return true;
    });
  }

  /** What is drawn now. */
  async picture(): Promise<Picture> {
    await this.settled();
    return this.box.evaluate((drawing) => {
      const { cy } = (drawing as GraphElement)._cyreg;
      const round = ({ x, y }: Spot) => ({ x: Math.round(x), y: Math.round(y) });
      return {
        zoom: Math.round(cy.zoom() * 1000) / 1000,
        elements: cy
          .elements(':visible')
          .map((element) => {
            const place = element.isNode() ? JSON.stringify(round(element.position())) : '';
            return [element.id(), place, [...element.classes()].sort().join('.')].join(' ');
          })
          .sort(),
      };
    });
  }

  /** The ids of the actors or lines that are visible. */
  async visible(type: 'actor' | 'line'): Promise<readonly string[]> {
    return this.box.evaluate(
      (drawing, prefix) =>
        (drawing as GraphElement)._cyreg.cy
          .elements(':visible')
          .map((element) => element.id())
          .filter((id) => id.startsWith(prefix))
          .map((id) => id.slice(prefix.length)),
      `${type}:`,
    );
  }

  /** Where an actor's mark stands in the window. */
  async actorAt(id: string): Promise<Spot> {
    await this.settled();
    return this.box.evaluate((drawing, id) => {
      const node = (drawing as GraphElement)._cyreg.cy.getElementById(id);
      if (node.empty() || !node.visible()) throw new Error(`${id} is not in the picture.`);
      const { left, top } = drawing.getBoundingClientRect();
      const { x, y } = node.renderedPosition();
      return { x: left + x, y: top + y };
    }, `actor:${id}`);
  }

  /** A point on a line that nothing else lies on. */
  async lineAt(id: string): Promise<Spot> {
    await this.settled();
    return this.box.evaluate((drawing, id) => {
      const { cy } = (drawing as GraphElement)._cyreg;
      const edge = cy.getElementById(id);
      if (edge.empty() || !edge.visible()) throw new Error(`${id} is not in the picture.`);
      const { left, top } = drawing.getBoundingClientRect();
      const { x, y } = edge.renderedMidpoint();
      return { x: left + x, y: top + y };
    }, `line:${id}`);
  }

  /** A point of the plane on which nothing is drawn. */
  async emptySpot(): Promise<Spot> {
    await this.settled();
    return this.box.evaluate((drawing) => {
      const { cy } = (drawing as GraphElement)._cyreg;
      const { left, top, width, height } = drawing.getBoundingClientRect();
      const boxes = cy.elements(':visible').map((element) => element.renderedBoundingBox());
      const isFree = ({ x, y }: Spot) =>
        document.elementFromPoint(left + x, top + y)?.closest('.graph-cytoscape') &&
        !boxes.some(({ x1, y1, x2, y2 }) => x > x1 - 8 && x < x2 + 8 && y > y1 - 8 && y < y2 + 8);
      for (let y = 20; y < height - 20; y += 10)
        for (let x = 20; x < width - 20; x += 10)
          if (isFree({ x, y })) return { x: left + x, y: top + y };
      throw new Error('There is no empty spot on the drawing.');
    });
  }

  /** Drags what stands at a spot, or the plane itself, by some pixels. */
  async drag(from: Spot, by: Spot): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
    await this.page.mouse.up();
    await this.settled();
  }

  /** Every name of an actor that has room, with its box in the window. */
  async labels(): Promise<readonly Label[]> {
    await this.settled();
    return this.box.evaluate((drawing) => {
      const { cy } = (drawing as GraphElement)._cyreg;
      // Cytoscape's boxes reach so far beyond the letters on each side.
      const beyond = 3 * cy.zoom();
      const named = cy.nodes(':visible').filter((node) => node.style('label') !== '');
      return named.map((node) => {
        const { x1, y1, x2, y2 } = node.renderedBoundingBox({
          includeNodes: false,
          includeEdges: false,
          includeOverlays: false,
          includeUnderlays: false,
        });
        return {
          label: String(node.data('label')),
          box: new DOMRectReadOnly(
            x1 + beyond,
            y1 + beyond,
            x2 - x1 - 2 * beyond,
            y2 - y1 - 2 * beyond,
          ).toJSON(),
        };
      });
    });
  }

  /** Everything written on the plane, names and numbers, with its size in the window. */
  async letters(): Promise<readonly { text: string; size: number }[]> {
    await this.settled();
    return this.box.evaluate((drawing) => {
      const { cy } = (drawing as GraphElement)._cyreg;
      const lettered = cy.elements(':visible').filter((element) => element.style('label') !== '');
      return lettered.map((element) => ({
        text: String(element.style('label')),
        size: element.numericStyle('font-size') * cy.zoom(),
      }));
    });
  }

  /** Waits until an actor stands in the middle of the window. */
  async expectCentred(id: string): Promise<void> {
    const offset = async () => {
      const { x, y } = await this.actorAt(id);
      const box = await this.box.boundingBox();
      if (!box) throw new Error('The plane is not on the page.');
      return Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
    };
    await expect.poll(offset).toBeLessThan(2);
  }

  /** Waits until so many actors or lines are visible. */
  async expectVisible(type: 'actor' | 'line', count: number): Promise<void> {
    await expect.poll(async () => (await this.visible(type)).length).toBe(count);
  }
}
