import type { AppState } from '~/store/app-store';
import type { PageRoom } from '../shown-panes';
import { cite } from './cite';
import { copyLinkTo } from './copy-link-to';
import { copyQuotes } from './copy-quotes';
import { goToSource, goToTarget } from './go-to-end';
import { closeGroup, focusOnGroup, hideGroup, openGroup } from './group';
import { hideActor } from './hide-actor';
import type { MenuAction, MenuTarget } from './menu-action';
import { neighbourhood } from './neighbourhood';
import { copyLink, fit, resetFilters, undo } from './of-command';
import { onlyKind } from './only-kind';
import { pin, unpin } from './pin';
import { read } from './read';
import { showHidden } from './show-hidden';
import { hideSign, onlySign } from './sign';

/** Everything that menus offer, in their order. */
const MENU_ACTIONS = [
  read,
  goToSource,
  goToTarget,
  openGroup,
  closeGroup,
  neighbourhood,
  focusOnGroup,
  pin,
  unpin,
  hideActor,
  hideGroup,
  onlyKind,
  onlySign,
  hideSign,
  fit,
  undo,
  resetFilters,
  showHidden,
  copyQuotes,
  cite,
  copyLinkTo,
  copyLink,
] as const satisfies readonly MenuAction[];

/** The actions that there is anything to do for, in the order of the menu. */
export function actionsFor(
  state: AppState,
  target: MenuTarget,
  room: PageRoom,
): readonly MenuAction[] {
  const actions: readonly MenuAction[] = MENU_ACTIONS;
  return actions.filter(
    (action) => action.on.includes(target.type) && (action.canRun?.(state, target, room) ?? true),
  );
}
