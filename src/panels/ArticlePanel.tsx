import { useMemo, useRef } from 'react';
import { toEvidence, toPassages } from '~/article/quoted-passages';
import { groupBy } from '~/base/group-by';
import type { Graph } from '~/model/graph';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { SourceText } from './article/SourceText';
import { useArticleWords } from './article/use-article-words';
import { useReveal } from './article/use-reveal';
import { useScrollPlace } from './article/use-scroll-place';
import './DetailsPanel.css';
import './article-panel.css';

/** The article in its own order, as far as it is quoted or the reader has a copy of it. */
export function ArticlePanel() {
  const words = useArticleWords();
  const graph = useApp(selectGraph);
  const bySource = useMemo(
    () => groupBy(toPassages(graph, toEvidence(allOf(graph))), ({ source }) => source),
    [graph],
  );
  const panel = useRef<HTMLElement>(null);
  useScrollPlace(panel);
  useReveal(panel);
  return (
    <section ref={panel} className="article-pane" tabIndex={-1} aria-label={words.region}>
      {[...graph.sources.values()].map((source) => (
        <SourceText key={source.id} source={source} passages={bySource.get(source) ?? NONE} />
      ))}
    </section>
  );
}

const NONE: readonly [] = [];

function allOf({ relations }: Graph) {
  return [...relations.values()].map((relation) => ({ relation }));
}
