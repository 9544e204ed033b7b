import type { Selection } from '~/view/view';
import type { MenuTarget } from './menu-action';

/** What selects the target of a menu. */
export function toSelection(target: Exclude<MenuTarget, { type: 'background' }>): Selection {
  return target.type === 'actor'
    ? { type: 'actor', id: target.id }
    : { type: 'line', id: target.id };
}
