import { type Result, success } from '~/base/result';
import { type Steps, takeSteps } from '~/base/steps';
import type { Locale } from '~/i18n/locale';
import type { Document } from '~/model/document';
import type { AppState, AppStore } from '~/store/app-store';
import {
  selectDocument,
  selectDrawnGraph,
  selectDrawnPart,
  selectGraph,
  selectView,
  selectVisibleGraph,
} from '~/store/selectors';
import { type DocumentRef, readDocumentRef } from '~/view/document-ref';
import type { Preferences } from '~/view/preferences';
import { openSession, type Session, type SessionOptions } from './open-session';

/** What the page shows: a document in a session of its own, or why what the address names is not there. */
export type DocumentContent<Failure> =
  | {
      readonly type: 'document';
      readonly store: AppStore;
      /** Counts the sessions of the page. */
      readonly session: number;
    }
  | { readonly type: 'failure'; readonly reason: Failure };

/** How a document is put into the page. */
export interface OpeningOptions {
  /** The query of a link; a dataset opens with the view that suits it where it is left out. */
  readonly view?: string;
  /** The id under which the library keeps it; where it keeps none, a reload cannot open it again. */
  readonly entryId?: string;
  /** What else undoing the opening takes back, before what was shown returns. */
  readonly takeBack?: () => Promise<unknown>;
}

/** Puts other documents into the page in place of the present one, without loading the page anew. */
export interface Opener<Failure = unknown> {
  /**
   * Puts a document in place of the present one: closes its session, opens another, and makes a
   * place of the browser's history, so that Back and undo return to what was shown.
   */
  readonly openInPage: (document: Document, options?: OpeningOptions) => AppStore;
  /**
   * The same with a document of the library, or one that is published. Where it cannot be read, what
   * is shown stays.
   */
  readonly goTo: (ref: DocumentRef, view?: string) => Promise<Result<Document, Failure>>;
  /** Returns to what was shown before the present document was opened, if there was anything. */
  readonly undoOpening: () => void;
}

/** The page that shows one document after another. */
export interface DocumentPage<Failure = unknown> extends Opener<Failure> {
  /** Undefined until the first document is there. */
  readonly getContent: () => DocumentContent<Failure> | undefined;
  /** Calls back after each change of the content, until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Opens what the address names: at first, when the reader goes back, and as another try. */
  readonly openAddress: () => Promise<void>;
}

/** What a page is made of. */
interface DocumentPageParts<Failure> {
  /** Whether addresses and histories are kept, as nowhere in a frame. */
  readonly isKept: boolean;
  /** Reads the document of a reference. */
  readonly load: (ref: DocumentRef) => Promise<Result<Document, Failure>>;
  /** Fetches what the page says in a language, before anything is shown in it. */
  readonly loadWords?: (locale: Locale) => Promise<void>;
}

/** Makes the page that shows one document after another. */
export function createDocumentPage<Failure>(
  page: Window,
  { isKept, load, loadWords = async () => {} }: DocumentPageParts<Failure>,
): DocumentPage<Failure> {
  const opened = createOpenedDocuments();
  const stage = createStage<Failure>(page, opened, isKept);
  let former: string | undefined;
  let takeBack: OpeningOptions['takeBack'];
  let turn = 0;

  const openAsPlace = (document: Document, ref: DocumentRef, view: string) => {
    turn += 1;
    stage.close();
    former = page.location.search;
    takeBack = undefined;
    const own = { documentRef: ref, canUndoOpening: true };
    return stage.open(document, { own, at: view, onLeave: openAddress });
  };
  const read = async (ref: DocumentRef) => {
    const present = stage.getState();
    const known = present?.documentRef === ref ? selectDocument(present) : opened.find(ref);
    if (known) return success(known);
    const loaded = await load(ref);
    if (loaded.ok) opened.add(ref, loaded.value);
    return loaded;
  };
  const openAddress = async (): Promise<void> => {
    turn += 1;
    const asked = turn;
    stage.close();
    former = undefined;
    const ref = readDocumentRef(page.location.search);
    const loaded = await read(ref);
    // Meanwhile the reader has gone elsewhere.
    if (asked !== turn) return;
    if (!loaded.ok) return stage.show({ type: 'failure', reason: loaded.failure });
    const show = stage.prepare(loaded.value, { own: { documentRef: ref }, onLeave: openAddress });
    const { locale } = stage.getState() ?? {};
    if (locale) await loadWords(locale);
    await stage.group();
    await stage.select();
    if (asked === turn) show();
  };
  const goTo = async (ref: DocumentRef, view = '') => {
    turn += 1;
    const asked = turn;
    const loaded = await read(ref);
    if (asked === turn && loaded.ok) openAsPlace(loaded.value, ref, view);
    return loaded;
  };
  // A session hears of its own places; this is for places without one.
  page.addEventListener('popstate', () => {
    if (!stage.getState()) void openAddress();
  });
  return {
    getContent: stage.getContent,
    subscribe: stage.subscribe,
    openAddress,
    goTo,
    openInPage: (document, { view = '', entryId, takeBack: alsoBack } = {}) => {
      const ref: DocumentRef = `own:${entryId ?? `unkept-${Date.now().toString(36)}`}`;
      opened.add(ref, document, entryId !== undefined);
      const store = openAsPlace(document, ref, view);
      takeBack = alsoBack;
      return store;
    },
    undoOpening: () => {
      const search = former;
      if (search === undefined) return;
      const done = takeBack?.() ?? Promise.resolve();
      void done.then(() => goTo(readDocumentRef(search), search));
    },
  };
}

/** What is shown, one session at a time; the next has language and look of the one before. */
function createStage<Failure>(page: Window, opened: OpenedDocuments, isKept: boolean) {
  const listeners = new Set<() => void>();
  let content: DocumentContent<Failure> | undefined;
  let session: Session | undefined;
  let preferences: Preferences | undefined;
  let sessions = 0;
  const show = (next: DocumentContent<Failure>) => {
    content = next;
    for (const listener of listeners) listener();
  };
  const prepare = (document: Document, options: SessionOptions) => {
    sessions += 1;
    const kept = preferences && { preferences };
    const opening = openSession(document, page, { isKept, ...kept, ...options });
    session = opening;
    const number = sessions;
    return () => {
      show({ type: 'document', store: opening.store, session: number });
      return opening.store;
    };
  };
  return {
    show,
    getContent: () => content,
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    /** Finds the groups that the open session asks for, so that it does not open on another picture. */
    group: async () => {
      const { store } = session ?? {};
      if (store && selectView(store.getState()).grouping)
        // Where that fails, the page says so.
        await provide(store).catch(() => undefined);
    },
    /** Finds what a large document shows a step at a time, so that the page answers in between. */
    select: async () => {
      const state = session?.store.getState();
      if (state && selectGraph(state).relations.size > MANY_RELATIONS)
        await takeSteps(findShown(state), undefined);
    },
    /** The state of the open session. */
    getState: () => session?.store.getState(),
    close: () => {
      if (!session) return;
      const state = session.store.getState();
      const { locale, theme } = state;
      preferences = { locale, theme };
      opened.leave(state.documentRef, selectDocument(state));
      session.close();
      session = undefined;
    },
    /** Opens a session that is shown once the returned function is called. */
    prepare,
    /** Opens a session and shows it, in a language that the page has spoken already. */
    open: (document: Document, options: SessionOptions) => prepare(document, options)(),
  };
}

/** From so many relations on, what is shown takes longer to find than a press may wait. */
const MANY_RELATIONS = 1_000;

/** What the first picture is made of; it is kept for whoever asks for it. */
function* findShown(state: AppState): Steps {
  for (const find of [selectDrawnGraph, selectDrawnPart, selectVisibleGraph]) {
    yield undefined;
    find(state);
  }
  yield undefined;
}

async function provide(store: AppStore): Promise<void> {
  const { provideGroups } = await import('~/canvas/groups/find-groups');
  await provideGroups(store);
}

type OpenedDocuments = ReturnType<typeof createOpenedDocuments>;

/**
 * The documents that can be shown again without reading them: the published one, those that are kept
 * nowhere else, and the one that was left last, whose edits may still be on their way to the library.
 */
function createOpenedDocuments() {
  const opened = new Map<
    DocumentRef,
    { readonly document: Document; readonly isStored: boolean }
  >();
  const add = (ref: DocumentRef, document: Document, isStored = ref !== null) => {
    opened.set(ref, { document, isStored });
  };
  return {
    add,
    find: (ref: DocumentRef) => opened.get(ref)?.document,
    leave: (ref: DocumentRef, document: Document) => {
      const isStored = opened.get(ref)?.isStored;
      for (const [id, { isStored }] of opened) if (isStored) opened.delete(id);
      add(ref, document, isStored);
    },
  };
}
