import type { Size } from '~/base/box';
import { finish, type Steps } from '~/base/steps';

/** Something drawn at a size of its own, in CSS pixels, before anything is written around it. */
export interface Plot extends Size, Drawn {
  /** Whether its edges cut through what it shows. */
  readonly isCut: boolean;
}

/** Something drawn on a 2D context, in steps where there is much of it. */
export interface Drawn {
  /** Draws it at once. */
  draw(context: CanvasRenderingContext2D): void;
  /** Draws it step by step, on a context that nobody else draws on meanwhile. */
  steps?(context: CanvasRenderingContext2D): Steps;
}

/** A drawing context that keeps what is drawn in groups of a name, as a vector file can. */
export interface GroupingContext {
  /** Opens a group within the one that is open; what follows is part of it. */
  openGroup(name: string): void;
  /** Closes the group that was opened last. */
  closeGroup(): void;
}

/**
 * Draws something as a group of a name. A context that keeps no groups, as a canvas, draws it as it
 * would anyway.
 */
export function drawGroup(context: CanvasRenderingContext2D, name: string, draw: () => void): void {
  const { openGroup, closeGroup } = context as Partial<GroupingContext>;
  openGroup?.call(context, name);
  draw();
  closeGroup?.call(context);
}

/** The most letters of a group's id. */
const LONGEST = 60;

/**
 * A name as an id that any program takes and no text can break out of: letters without accents,
 * digits and hyphens, a letter first.
 */
export function toGroupId(name: string): string {
  const plain = name
    .slice(0, 4 * LONGEST)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return /^[A-Za-z]/.test(plain) ? plain : `group${plain && '-'}${plain}`;
}

/** Something drawn step by step, which can be drawn at once too. */
export function toDrawn(steps: (context: CanvasRenderingContext2D) => Steps): Required<Drawn> {
  return { steps, draw: (context) => finish(steps(context)) };
}

/** Draws something step by step; at once where it has no steps. */
export function* drawSteps(drawn: Drawn, context: CanvasRenderingContext2D): Steps {
  if (drawn.steps) yield* drawn.steps(context);
  else drawn.draw(context);
}

/** Draws something as a group of a name, as `drawGroup` does, step by step. */
export function* groupSteps(
  context: CanvasRenderingContext2D,
  name: string,
  steps: () => Steps,
): Steps {
  const { openGroup, closeGroup } = context as Partial<GroupingContext>;
  openGroup?.call(context, name);
  yield* steps();
  closeGroup?.call(context);
}
