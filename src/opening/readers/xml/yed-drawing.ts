import { toPlainNumber } from '../graph/cells';
import type { XmlElement } from './read-xml';

const YED = 'http://www.yworks.com/xml/graphml';

/** A rectangle in the drawing. */
interface Bounds {
  readonly x: number;
  readonly y: number;
}

/** The choice between several looks of a group, open or closed. */
interface Realizers {
  readonly depth: number;
  readonly active: number;
  index: number;
}

/**
 * What yEd keeps of a node or an edge in its own elements: labels and the place. Of a group with
 * several looks, that is the active one alone.
 */
export class YedDrawing {
  readonly labels: string[] = [];
  center: Bounds | undefined;
  #depth = 0;
  #realizers: Realizers | undefined;
  #label: { readonly depth: number; text: string } | undefined;

  open({ name, uri, attributes }: XmlElement): void {
    this.#depth += 1;
    if (uri !== YED) return;
    const realizers = this.#realizers;
    if (realizers && this.#depth === realizers.depth + 1) realizers.index += 1;
    if (name === 'realizers')
      this.#realizers = {
        depth: this.#depth,
        active: Number(attributes.get('active')) || 0,
        index: -1,
      };
    if (realizers && realizers.index !== realizers.active) return;
    if (name === 'nodelabel' || name === 'edgelabel')
      this.#label = { depth: this.#depth, text: '' };
    if (name === 'geometry') this.center ??= toCenter(attributes);
  }

  text(text: string): void {
    if (this.#label?.depth === this.#depth) this.#label.text += text;
  }

  close(): void {
    if (this.#label?.depth === this.#depth) {
      const text = this.#label.text.trim();
      if (text !== '') this.labels.push(text);
      this.#label = undefined;
    }
    if (this.#realizers?.depth === this.#depth) this.#realizers = undefined;
    this.#depth -= 1;
  }
}

function toCenter(attributes: ReadonlyMap<string, string>): Bounds | undefined {
  const [x, y, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    toPlainNumber(attributes.get(name) ?? ''),
  );
  return x === undefined || y === undefined ? undefined : { x: x + width / 2, y: y + height / 2 };
}
