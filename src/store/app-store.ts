import { createStore, type StoreApi } from 'zustand/vanilla';
import { actorKindLabels } from '~/i18n/kind-labels';
import type { Locale } from '~/i18n/locale';
import { type Document, toDocument } from '~/model/document';
import type { Dataset } from '~/model/schema';
import type { DocumentRef } from '~/view/document-ref';
import { toHistory } from '~/view/history';
import { INITIAL_PREFERENCES, type Preferences, type ThemeChoice } from '~/view/preferences';
import { INITIAL_VIEW, type Selection, type View } from '~/view/view';
import {
  type CameraActions,
  type CameraState,
  createCameraActions,
  INITIAL_CAMERA,
} from './camera-slice';
import {
  createGroupsActions,
  type GroupsActions,
  type GroupsState,
  INITIAL_GROUPS,
} from './groups-slice';
import { createHistoryActions, type HistoryActions, type HistoryState } from './history-slice';
import {
  createNoticesActions,
  INITIAL_NOTICES,
  type NoticesActions,
  type NoticesState,
} from './notices-slice';
import type { SetSlice } from './slice';

/** Whose the document of a session is, and how it came there; the same as long as the session is open. */
export interface OwnState {
  readonly documentRef: DocumentRef;
  /** Whether another document was shown before, to which undo returns when there is no other step. */
  readonly canUndoOpening: boolean;
}

/** The dataset that the page opens on. */
const INITIAL_OWN: OwnState = { documentRef: null, canUndoOpening: false };

/** What is under the pointer or has the keyboard's attention, in whatever view. */
interface HoverState {
  /** What is pointed at; of several things the one that leads, and is named. */
  readonly hovered: Selection | null;
  /** What is lit together with it, as by words from which several relations are read. */
  readonly alsoHovered: readonly Selection[];
}

const NOTHING: readonly Selection[] = [];

/** Nothing. */
const INITIAL_HOVER: HoverState = { hovered: null, alsoHovered: NOTHING };

/** What draws attention without choosing. */
interface HoverActions {
  /** Points at something, or at several things of which the first leads; null for nothing. */
  readonly hover: (hovered: Selection | null, also?: readonly Selection[]) => void;
}

/** How the page can be made to the reader's liking. */
interface PreferencesActions {
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
}

/** The state of a session: choices only. What follows from them is in `selectors.ts`. */
export interface AppState
  extends HistoryState,
    CameraState,
    Preferences,
    HoverState,
    NoticesState,
    GroupsState,
    OwnState {}

/** What can be done in a session. */
export interface AppActions
  extends HistoryActions,
    CameraActions,
    PreferencesActions,
    HoverActions,
    GroupsActions,
    NoticesActions {}

/** The store of one session. */
export type AppStore = StoreApi<AppState & AppActions>;

/** What a session may start with besides its document. */
export type InitialChoices = Partial<
  Pick<AppState, 'camera' | 'locale' | 'theme' | 'notices' | 'grouper' | keyof OwnState> & {
    readonly view: View;
  }
>;

/** Makes the store of a session on a document, or on a published dataset that has passed its checks. */
export function createAppStore(
  opened: Document | Dataset,
  { view = INITIAL_VIEW, ...choices }: InitialChoices = {},
): AppStore {
  const document = 'graph' in opened ? opened : toDocument(opened, { labelOf: actorKindLabels });
  return createStore((set) => ({
    history: toHistory({ document, view }),
    ...INITIAL_CAMERA,
    ...INITIAL_PREFERENCES,
    ...INITIAL_HOVER,
    ...INITIAL_NOTICES,
    ...INITIAL_GROUPS,
    ...INITIAL_OWN,
    ...choices,
    ...createHistoryActions(set),
    ...createCameraActions(set),
    ...createPreferencesActions(set),
    ...createHoverActions(set),
    ...createNoticesActions(set),
    ...createGroupsActions(set),
  }));
}

/** Binds the preferences to a store. */
function createPreferencesActions(set: SetSlice<Preferences>): PreferencesActions {
  return {
    setLocale: (locale) => set(() => ({ locale })),
    setTheme: (theme) => set(() => ({ theme })),
  };
}

/** Binds hovering to a store. */
function createHoverActions(set: SetSlice<HoverState>): HoverActions {
  return {
    hover: (hovered, also = NOTHING) => set(() => ({ hovered, alsoHovered: also })),
  };
}
