import { createStore, type StoreApi } from 'zustand/vanilla';
import { actorKindLabels } from '~/i18n/kind-labels';
import { type Document, toDocument } from '~/model/document';
import type { Dataset } from '~/model/schema';
import { toHistory } from '~/view/history';
import { INITIAL_PREFERENCES, type Preferences } from '~/view/preferences';
import { INITIAL_VIEW, type View } from '~/view/view';
import {
  type CameraActions,
  type CameraState,
  createCameraActions,
  INITIAL_CAMERA,
} from './camera-slice';
import { createHistoryActions, type HistoryActions, type HistoryState } from './history-slice';
import {
  createHoverActions,
  type HoverActions,
  type HoverState,
  INITIAL_HOVER,
} from './hover-slice';
import {
  createNoticesActions,
  INITIAL_NOTICES,
  type NoticesActions,
  type NoticesState,
} from './notices-slice';
import { INITIAL_OWN, type OwnState } from './own-slice';
import { createPreferencesActions, type PreferencesActions } from './preferences-slice';

/** The state of a session: choices only. What follows from them is in `selectors.ts`. */
export interface AppState
  extends HistoryState,
    CameraState,
    Preferences,
    HoverState,
    NoticesState,
    OwnState {}

/** What can be done in a session. */
export interface AppActions
  extends HistoryActions,
    CameraActions,
    PreferencesActions,
    HoverActions,
    NoticesActions {}

/** The store of one session. */
export type AppStore = StoreApi<AppState & AppActions>;

/** What a session may start with besides its document. */
export type InitialChoices = Partial<
  Pick<AppState, 'camera' | 'locale' | 'theme' | 'notices' | keyof OwnState> & {
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
    ...INITIAL_OWN,
    ...choices,
    ...createHistoryActions(set),
    ...createCameraActions(set),
    ...createPreferencesActions(set),
    ...createHoverActions(set),
    ...createNoticesActions(set),
  }));
}
