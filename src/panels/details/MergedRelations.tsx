import { LineTitle } from '~/evidence/words/LineTitle';
import { useMessages } from '~/i18n/use-messages';
import type { Graph } from '~/model/graph';
import { isOfFiles } from '~/model/graph';
import { actorAtLevel, type PlacedRelation } from '~/model/level';
import { type Line, toLines } from '~/model/lines';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { RelationSections } from './RelationSections';
import { SignLine } from './SignLine';

/** The relations of one line, or of a line that another level merges, one after the other. */
export function MergedRelations({ relations }: { readonly relations: readonly PlacedRelation[] }) {
  const { common, details } = useMessages();
  const graph = useApp(selectGraph);
  const line = mergedLine(graph, relations);
  return (
    <>
      <header className="details-header">
        {line && <SignLine sign={line.sign} modality={line.modality} isOver={line.isOver} />}
        <h2 className="details-title" tabIndex={-1}>
          {line ? <LineTitle line={line} /> : details.relationsOfLine(relations.length)}
        </h2>
        {line && (
          <p className="soft">
            {details.relationsOfLine(relations.length)}
            {details.comma}
            {common.evidence(line.claimCount, isOfFiles(graph))}
          </p>
        )}
      </header>
      <RelationSections relations={relations} />
    </>
  );
}

/** The line that merges the relations among principals; undefined where they are within one. */
function mergedLine(graph: Graph, relations: readonly PlacedRelation[]): Line | undefined {
  const placed = relations.map((each) => ({
    ...each,
    from: actorAtLevel(graph, each.relation.from, 'principals'),
    to: actorAtLevel(graph, each.relation.to, 'principals'),
    claims: each.relation.claims,
  }));
  return toLines(placed, 'principals')[0];
}
