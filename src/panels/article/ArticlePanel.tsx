import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { groupBy } from '~/base/group-by';
import { evidenceOf, toPassages } from '~/evidence/passages/quoted-passages';
import { useMessages } from '~/i18n/use-messages';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { SourceArticle } from './SourceArticle';
import { useArticleSession } from './use-article-session';
import { useScrollPlace } from './use-scroll-place';
import './article-panel.css';

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
