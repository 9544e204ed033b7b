import { useMessages } from '~/i18n/use-messages';
import { type Graph, signOf } from '~/model/graph';
import { actorAtLevel, type PlacedRelation } from '~/model/level';
import { type Line, toLines } from '~/model/lines';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { CiteButton } from '../cite/CiteButton';
import { LineTitle } from './LineTitle';
import { RelationFacts } from './RelationFacts';
import { RelationPassages } from './RelationPassages';
import { RelationTitle } from './RelationTitle';
import { SignLine } from './SignLine';

/** The relations of one line, or of a line that another level merges, one after the other. */
export function MergedRelations({ relations }: { readonly relations: readonly PlacedRelation[] }) {
  const { details, graph: words } = useMessages();
  const graph = useApp(selectGraph);
  const line = mergedLine(graph, relations);
  const inOrder = relations
    .map(({ relation }) => relation)
    .toSorted((a, b) => firstQuote(a) - firstQuote(b));
  return (
    <>
      <header className="details-header">
        {line && <SignLine sign={line.sign} modality={line.modality} />}
        <h2 className="details-title" tabIndex={-1}>
          {line ? <LineTitle line={line} /> : details.relationsOfLine(relations.length)}
        </h2>
        {line && (
          <p className="soft">
            {details.relationsOfLine(relations.length)}
            {details.comma}
            {words.claims(line.claimCount)}
          </p>
        )}
      </header>
      <div className="details-actions">
        <CiteButton subject={{ type: 'relation', relations: inOrder }} />
      </div>
      {inOrder.map((relation) => (
        <section key={relation.id} className={`details-section merged sign-${signOf(relation)}`}>
          <h3>
            <RelationTitle relation={relation} />
          </h3>
          <RelationFacts relation={relation} />
          <RelationPassages relation={relation} />
        </section>
      ))}
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

function firstQuote({ claims }: PlacedRelation['relation']): number {
  return Math.min(...claims.map(({ quote }) => quote.start));
}
