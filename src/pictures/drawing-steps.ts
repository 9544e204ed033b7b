import { finish, type Steps } from '~/base/steps';
import type { GroupingContext } from './drawing-group';

/** Something drawn on a 2D context, in steps where there is much of it. */
export interface Drawn {
  /** Draws it at once. */
  draw(context: CanvasRenderingContext2D): void;
  /** Draws it step by step, on a context that nobody else draws on meanwhile. */
  steps?(context: CanvasRenderingContext2D): Steps;
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
