import { useMessages } from '~/i18n/use-messages';
import { signOf } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import { firmestModality } from '~/model/modality';
import { CiteButton } from '../cite/CiteButton';
import { MergedRelations } from './MergedRelations';
import { PairLines } from './PairLines';
import { RelationFacts } from './RelationFacts';
import { RelationPassages } from './RelationPassages';
import { RelationTitle } from './RelationTitle';
import { SignLine } from './SignLine';

/** What a line stands for: one relation, or the relations that a level merges, with every claim. */
export function RelationDetails({ relations }: { readonly relations: readonly PlacedRelation[] }) {
  const [only, ...others] = relations;
  if (!only) return null;
  return (
    <article className="details-view">
      {others.length === 0 ? (
        <OneRelation placed={only} />
      ) : (
        <MergedRelations relations={relations} />
      )}
      <PairLines placed={only} except={relations} />
    </article>
  );
}

function OneRelation({ placed: { relation, from, to } }: { readonly placed: PlacedRelation }) {
  const { details, graph: words } = useMessages();
  const modality = firmestModality(relation.claims.map((claim) => claim.modality));
  return (
    <>
      <header className="details-header">
        <SignLine sign={signOf(relation)} modality={modality} />
        <h2 className="details-title" tabIndex={-1}>
          <RelationTitle relation={relation} />
        </h2>
        {from === to && <p className="soft">{details.notDrawn}</p>}
      </header>
      <div className="details-actions">
        <CiteButton subject={{ type: 'relation', relations: [relation] }} />
      </div>
      <RelationFacts relation={relation} />
      <section className="details-section">
        <h3>{words.claims(relation.claims.length)}</h3>
        <RelationPassages relation={relation} />
      </section>
    </>
  );
}
