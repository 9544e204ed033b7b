import type { MenuRequest } from '~/canvas/menu-request';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en/all';
import { findDrawnLine } from '~/model/bundles';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import type { AppState, AppStore } from '~/store/app-store';
import { selectShownWith } from '~/store/shown-with';
import type { Point } from '~/view/view';
import type { PageRoom } from '../shown-panes';
import type { ShellControls } from '../use-shell';

/** What a menu is about. */
export type MenuTarget =
  | {
      readonly type: 'actor';
      readonly id: ActorId;
      /** Where it stands on the plane; null where it was asked about in another view. */
      readonly place: Point | null;
    }
  | { readonly type: 'line'; readonly id: Line['id']; readonly line: Line }
  | { readonly type: 'background' };

/** The language that an action is named in. */
export interface MenuWords {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Something that can be done with an actor, a line or the background, listed in their menus. */
export interface MenuAction<Id extends string = string> {
  readonly id: Id;
  readonly on: readonly MenuTarget['type'][];
  /** What of the target it is about: told in its name, or after it where that has no place for it. */
  about?(state: AppState, target: MenuTarget, words: MenuWords): string | undefined;
  /** Whether there is anything to do; always where it is left out. */
  canRun?(state: AppState, target: MenuTarget, room: PageRoom): boolean;
  run(store: AppStore, target: MenuTarget, shell: ShellControls): void;
}

/** An action as declared: it meets only the targets that it is for. */
interface Declared<Id extends string, Type extends MenuTarget['type']>
  extends Pick<MenuAction<Id>, 'id'> {
  readonly on: readonly Type[];
  about?(state: AppState, target: TargetOf<Type>, words: MenuWords): string | undefined;
  canRun?(state: AppState, target: TargetOf<Type>, room: PageRoom): boolean;
  run(store: AppStore, target: TargetOf<Type>, shell: ShellControls): void;
}

type TargetOf<Type extends MenuTarget['type']> = Extract<MenuTarget, { type: Type }>;

/** Declares an action, keeping its id as a literal type. */
export function defineMenuAction<const Id extends string, const Type extends MenuTarget['type']>(
  action: Declared<Id, Type>,
): MenuAction<Id> {
  return action;
}

const PLACE = '{about}';

/** The name of an action for a target, and what is told after it. */
export function nameAction(
  action: MenuAction,
  state: AppState,
  target: MenuTarget,
  words: MenuWords,
): readonly [name: string, after: string | undefined] {
  const { menuActions } = words.messages.laterLabels;
  const label = menuActions[action.id as keyof typeof menuActions];
  const about = action.about?.(state, target, words);
  return label.includes(PLACE) ? [label.replace(PLACE, about ?? ''), undefined] : [label, about];
}

/** What a request is about; undefined where it is no longer drawn. */
export function findMenuTarget(state: AppState, request: MenuRequest): MenuTarget | undefined {
  const { subject, place } = request;
  if (!subject) return { type: 'background' };
  if (subject.type === 'actor') return { ...subject, place };
  const line = findDrawnLine(selectShownWith(state, subject.id).visible.lines, subject.id);
  return line && { ...subject, line };
}
