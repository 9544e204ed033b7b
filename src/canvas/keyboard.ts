import type { Point } from '~/view/view';

/** What a key asks of the graph. */
export type GraphCommand =
  | { readonly type: 'step'; readonly direction: Point }
  | { readonly type: 'cycle'; readonly by: 1 | -1 }
  | { readonly type: 'zoom'; readonly to: 'in' | 'out' | 'everything' }
  | { readonly type: 'open' | 'focus' | 'clear' | 'menu' };

/** What is read of a keyboard event. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

const BY_KEY: Readonly<Record<string, GraphCommand>> = {
  ArrowUp: { type: 'step', direction: { x: 0, y: -1 } },
  ArrowDown: { type: 'step', direction: { x: 0, y: 1 } },
  ArrowLeft: { type: 'step', direction: { x: -1, y: 0 } },
  ArrowRight: { type: 'step', direction: { x: 1, y: 0 } },
  Enter: { type: 'open' },
  ' ': { type: 'open' },
  Escape: { type: 'clear' },
  ContextMenu: { type: 'menu' },
  '+': { type: 'zoom', to: 'in' },
  '=': { type: 'zoom', to: 'in' },
  '-': { type: 'zoom', to: 'out' },
  '0': { type: 'zoom', to: 'everything' },
  '[': { type: 'cycle', by: -1 },
  ']': { type: 'cycle', by: 1 },
};

// Letters by the place of the key, so that they work on an Arabic keyboard too.
const BY_CODE: Readonly<Record<string, GraphCommand>> = {
  KeyF: { type: 'focus' },
  KeyN: { type: 'cycle', by: 1 },
  KeyP: { type: 'cycle', by: -1 },
  BracketRight: { type: 'cycle', by: 1 },
  BracketLeft: { type: 'cycle', by: -1 },
  Digit0: { type: 'zoom', to: 'everything' },
  Numpad0: { type: 'zoom', to: 'everything' },
};

/** What a key press asks of the graph; undefined where it is for somebody else. */
export function toCommand(press: KeyPress): GraphCommand | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  if (press.key === 'Enter' && press.shiftKey) return { type: 'focus' };
  if (press.key === 'F10' && press.shiftKey) return { type: 'menu' };
  return BY_KEY[press.key] ?? (press.shiftKey ? undefined : BY_CODE[press.code]);
}

/** Somebody standing on the plane. */
export interface PlacedNode<Id> extends Point {
  readonly id: Id;
}

/**
 * The one nearest to a point in a direction, sideways distance counting double; within 60 degrees
 * of the direction where there is anybody, else anywhere ahead.
 */
export function findInDirection<Id>(
  from: Point,
  direction: Point,
  others: readonly PlacedNode<Id>[],
): Id | undefined {
  const seen = others
    .map(({ id, x, y }) => {
      const [dx, dy] = [x - from.x, y - from.y];
      const ahead = dx * direction.x + dy * direction.y;
      const aside = Math.abs(dx * direction.y - dy * direction.x);
      return { id, ahead, aside };
    })
    .filter(({ ahead }) => ahead > 0.5);
  const straight = seen.filter(({ ahead, aside }) => aside <= ahead * 1.75);
  const pool = straight.length > 0 ? straight : seen;
  const cost = (one: { ahead: number; aside: number }) => Math.hypot(one.ahead, 2 * one.aside);
  return pool.toSorted((a, b) => cost(a) - cost(b))[0]?.id;
}
