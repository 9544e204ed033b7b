import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
} from 'react';
import { memoise } from '~/base/memoise';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { AppState } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore, useDeferredApp } from '~/store/use-app';
import { toSearch } from '~/view/permalink';
import type { Selection, View } from '~/view/view';
import { ActorName } from '../names/ActorName';
import './links.css';

/** What is done before a link among the details changes the selection. */
export const BeforeFollowing = createContext<() => void>(() => {});

const hrefOf = memoise(
  (graph: Graph, view: View, locale: AppState['locale'], theme: AppState['theme']) =>
    (selection: Selection | null): string =>
      toSearch({ ...view, selection, camera: null, locale, theme }, graph),
);

/**
 * A link to an actor or a line: it selects in place, shows under the pointer or in focus what it
 * means in the picture, and opens in a new tab as any link does.
 */
export function SelectLink({
  to,
  className = 'details-link',
  children,
}: {
  readonly to: Selection;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const hrefTo = useDeferredApp(selectHref);
  const href = useMemo(() => hrefTo(to), [hrefTo, to]);
  const hover = useApp((state) => state.hover);
  const isCurrent = useApp((state) => isSame(selectView(state).selection, to));
  const follow = useFollow();
  const show = () => hover(to);
  const hide = () => hover(null);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(to);
  };
  return (
    <a
      className={className}
      data-to={linkKey(to)}
      href={href}
      aria-current={isCurrent || undefined}
      onClick={open}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
    >
      {children}
    </a>
  );
}

function isSame(a: Selection | null, b: Selection): boolean {
  return a !== null && a.type === b.type && a.id === b.id;
}

/** The relative address of the present view with another selection, for links. */
export function selectHref(state: AppState): (selection: Selection | null) => string {
  return hrefOf(selectGraph(state), selectView(state), state.locale, state.theme);
}

/** The key of a selection in the `data-to` of its links, by which a link is found again. */
export function linkKey(selection: Selection | null): string {
  return selection ? `${selection.type} ${selection.id}` : '';
}

/** A link to an actor, under its name. */
export function ActorLink({ id }: { readonly id: ActorId }) {
  return (
    <SelectLink to={{ type: 'actor', id }}>
      <ActorName id={id} />
    </SelectLink>
  );
}

/** Selects what a link among the details names and brings it into the window. */
export function useFollow(): (selection: Selection) => void {
  const store = useAppStore();
  const prepare = useContext(BeforeFollowing);
  return useCallback(
    (selection) => {
      prepare();
      const { hover, select, fly } = store.getState();
      hover(null);
      select(selection);
      fly(selection);
    },
    [store, prepare],
  );
}
