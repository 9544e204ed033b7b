import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { groupBy } from '~/base/group-by';
import { evidenceOf, toPassages } from '~/evidence/passages/quoted-passages';
import { useMessages } from '~/i18n/use-messages';
import type { AppStore } from '~/store/app-store';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import { SourceArticle } from './SourceArticle';
import { useArticleSession } from './use-article-session';
import './article-panel.css';

/** The row that stood at the top of the view, and how far above it the row started, in pixels. */
interface Place {
  readonly row: string;
  readonly offset: number;
}

const PLACES = new WeakMap<AppStore, Place>();

/** The article in its own order, as far as it is quoted or the reader has a copy of it. */
export function ArticlePanel() {
  const words = useMessages().article;
  const graph = useApp(selectGraph);
  const bySource = useMemo(
    () => groupBy(toPassages(graph, evidenceOf(graph)), ({ source }) => source),
    [graph],
  );
  const panel = useRef<HTMLElement>(null);
  useScrollPlace(panel);
  useReveal(panel);
  return (
    <section ref={panel} className="article-pane" tabIndex={-1} aria-label={words.region}>
      {[...graph.sources.values()].map((source) => (
        <SourceArticle key={source.id} source={source} passages={bySource.get(source) ?? NONE} />
      ))}
    </section>
  );
}

const NONE: readonly [] = [];

/** Scrolls to the first words of what is selected, unless some of them can be seen already. */
function useReveal(panel: RefObject<HTMLElement | null>): void {
  const selection = useApp((state) => selectView(state).selection);
  const [{ copies }] = useArticleSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has the words elsewhere
  useEffect(() => {
    const window = panel.current;
    if (!window || !selection) return;
    const words = [...window.querySelectorAll<HTMLElement>('span[data-selected]')];
    const { top, bottom } = window.getBoundingClientRect();
    const isSeen = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      return box.top >= top && box.bottom <= bottom;
    };
    const [first] = words;
    if (!first || words.some(isSeen)) return;
    window.scrollTop += first.getBoundingClientRect().top - top - (bottom - top) / 3;
  }, [panel, selection, copies]);
}

/** Comes back to the row that was read when the view was left. */
function useScrollPlace(panel: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    const window = panel.current;
    if (!window) return undefined;
    const place = PLACES.get(store);
    const row = place && rowsOf(window).find(({ dataset }) => dataset.place === place.row);
    if (row) window.scrollTop += toOffset(row, window) - place.offset;
    return () => {
      const top = rowsOf(window).find((each) => toOffset(each, window) + each.offsetHeight > 0);
      if (window.scrollTop > 0 && top)
        PLACES.set(store, { row: top.dataset.place ?? '', offset: toOffset(top, window) });
      else PLACES.delete(store);
    };
  }, [panel, store]);
}

function rowsOf(window: HTMLElement): readonly HTMLElement[] {
  return [...window.querySelectorAll<HTMLElement>('li[data-place]')];
}

/** How far below the top of the window a row starts. */
function toOffset(row: HTMLElement, window: HTMLElement): number {
  return row.getBoundingClientRect().top - window.getBoundingClientRect().top;
}
