import { useMemo, useRef } from 'react';
import { groupBy } from '~/base/group-by';
import { toPassages } from '~/evidence/passages/quoted-passages';
import { claimsOf } from '~/model/passages-of';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { SourceArticle } from './SourceArticle';
import { useArticleWords } from './use-article-words';
import { useReveal } from './use-reveal';
import { useScrollPlace } from './use-scroll-place';
import './article-panel.css';

/** The article in its own order, as far as it is quoted or the reader has a copy of it. */
export function ArticlePanel() {
  const words = useArticleWords();
  const graph = useApp(selectGraph);
  const bySource = useMemo(
    () => groupBy(toPassages(graph, claimsOf(graph.dataset)), ({ source }) => source),
    [graph],
  );
  const panel = useRef<HTMLElement>(null);
  useScrollPlace(panel);
  useReveal(panel);
  return (
    <section ref={panel} className="article-pane" tabIndex={-1} aria-label={words.region}>
      {graph.dataset.sources.map((source) => (
        <SourceArticle key={source.id} source={source} passages={bySource.get(source) ?? NONE} />
      ))}
    </section>
  );
}

const NONE: readonly [] = [];
