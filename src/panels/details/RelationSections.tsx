import { toEvidence, toPassages } from '~/article/quoted-passages';
import { type Graph, signOf } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import type { Relation } from '~/model/schema';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { toRelationSelection } from '~/view/relation-selection';
import { CiteButton } from '../cite/CiteButton';
import { RelationFacts } from './RelationFacts';
import { RelationPassages } from './RelationPassages';
import { RelationTitle } from './RelationTitle';
import { SelectLink } from './SelectLink';

/** Relations in the order of the article, each with its facts and every claim, to be cited together. */
export function RelationSections({
  relations,
  isLinked = false,
}: {
  readonly relations: readonly PlacedRelation[];
  /** Whether each heading leads to the line of its relation alone. */
  readonly isLinked?: boolean;
}) {
  const graph = useApp(selectGraph);
  const inOrder = toOrder(graph, relations);
  return (
    <>
      {inOrder.map((relation) => (
        <section key={relation.id} className={`details-section merged sign-${signOf(relation)}`}>
          <h3>
            {isLinked ? (
              <SelectLink to={toRelationSelection(relation)}>
                <RelationTitle relation={relation} />
              </SelectLink>
            ) : (
              <RelationTitle relation={relation} />
            )}
          </h3>
          <RelationPassages relation={relation} />
          <RelationFacts relation={relation} />
        </section>
      ))}
      <div className="details-actions">
        <CiteButton subject={{ type: 'relation', relations: inOrder }} />
      </div>
    </>
  );
}

/** Relations by the first words quoted for each; with several sources, source by source. */
function toOrder(graph: Graph, relations: readonly PlacedRelation[]): readonly Relation[] {
  const statements = toPassages(graph, toEvidence(relations)).flatMap((each) => each.statements);
  return [...new Set(statements.flatMap(({ evidence }) => evidence.map((each) => each.relation)))];
}
