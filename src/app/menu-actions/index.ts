import type { AppState } from '~/store/app-store';
import type { PageRoom } from '../shown-panes';
import { cite } from './cite';
import { copyLink } from './copy-link';
import { copyLinkTo } from './copy-link-to';
import { copyQuotes } from './copy-quotes';
import { fit } from './fit';
import { goToSource } from './go-to-source';
import { goToTarget } from './go-to-target';
import { hideActor } from './hide-actor';
import { hideSign } from './hide-sign';
import type { MenuAction, MenuTarget } from './menu-action';
import { neighbourhood } from './neighbourhood';
import { onlyKind } from './only-kind';
import { onlySign } from './only-sign';
import { pin } from './pin';
import { read } from './read';
import { resetFilters } from './reset-filters';
import { showHidden } from './show-hidden';
import { undo } from './undo';
import { unpin } from './unpin';

/** Everything that menus offer, in their order. */
const MENU_ACTIONS = [
  read,
  goToSource,
  goToTarget,
  neighbourhood,
  pin,
  unpin,
  hideActor,
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
