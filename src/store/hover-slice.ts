import type { SetSlice } from './slice';
import type { Selection } from './view';

/** What is under the pointer or has the keyboard's attention in the drawing. */
export interface HoverState {
  readonly hovered: Selection | null;
}

/** Nothing. */
export const INITIAL_HOVER: HoverState = { hovered: null };

/** What draws attention without choosing. */
export interface HoverActions {
  readonly hover: (hovered: Selection | null) => void;
}

/** Binds hovering to a store. */
export function createHoverActions(set: SetSlice<HoverState>): HoverActions {
  return { hover: (hovered) => set(() => ({ hovered })) };
}
