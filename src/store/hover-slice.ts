import type { Selection } from '~/view/view';
import type { SetSlice } from './slice';

/** What is under the pointer or has the keyboard's attention, in whatever view. */
export interface HoverState {
  /** What is pointed at; of several things the one that leads, and is named. */
  readonly hovered: Selection | null;
  /** What is lit together with it, as by words from which several relations are read. */
  readonly alsoHovered: readonly Selection[];
}

const NOTHING: readonly Selection[] = [];

/** Nothing. */
export const INITIAL_HOVER: HoverState = { hovered: null, alsoHovered: NOTHING };

/** What draws attention without choosing. */
export interface HoverActions {
  /** Points at something, or at several things of which the first leads; null for nothing. */
  readonly hover: (hovered: Selection | null, also?: readonly Selection[]) => void;
}

/** Binds hovering to a store. */
export function createHoverActions(set: SetSlice<HoverState>): HoverActions {
  return {
    hover: (hovered, also = NOTHING) => set(() => ({ hovered, alsoHovered: also })),
  };
}
