import { toGroupId } from '../drawing-group';
import type { SvgElement } from './svg-markup';
import { mergeStroke } from './svg-paint';

/** The id of what lies under a drawing in its file. */
export const PAPER_ID = 'paper';

/** Elements as they are drawn one after the other, in groups, with the ids that are taken. */
export class SvgGroups {
  readonly elements: SvgElement[] = [];
  /** The contents of the groups that are open, the innermost last. */
  readonly #open: SvgElement[][] = [this.elements];
  /** How often each id is taken. */
  readonly #ids = new Map([[PAPER_ID, 1]]);

  /** Opens a group within the one that is open. */
  open(name: string): void {
    const content: SvgElement[] = [];
    const attributes = { id: this.toFreeId(toGroupId(name)) };
    this.#open.at(-1)?.push({ tag: 'g', attributes, content });
    this.#open.push(content);
  }

  /** Closes the group that was opened last; one that holds nothing is left out. */
  close(): void {
    const content = this.#open.pop();
    if (content?.length === 0) this.#open.at(-1)?.pop();
  }

  /** Adds an element to the group that is open, as one with the last where it only strokes that. */
  add(element: SvgElement): void {
    const drawn = this.#open.at(-1) ?? this.elements;
    const merged = mergeStroke(drawn.at(-1), element);
    if (merged) drawn[drawn.length - 1] = merged;
    else drawn.push(element);
  }

  /** The id itself where it is the first of its kind, else with a number that no other has. */
  toFreeId(id: string): string {
    const count = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, count);
    return count === 1 ? id : this.toFreeId(`${id}-${count}`);
  }
}
