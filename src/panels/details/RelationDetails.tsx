import { CiteButton } from '~/evidence/citations/CiteButton';
import { RelationTitle } from '~/evidence/words/RelationTitle';
import { useMessages } from '~/i18n/use-messages';
import type { PlacedRelation } from '~/model/level';
import { firmestModality } from '~/model/modality';
import { selectIsOfFiles } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { SelectedLine } from '~/view/selected';
import { CellHeader } from './CellHeader';
import { MergedRelations } from './MergedRelations';
import { PairLines } from './PairLines';
import { RelationFacts } from './RelationFacts';
import { RelationPassages } from './RelationPassages';
import { RelationSections } from './RelationSections';
import { SignLine } from './SignLine';

/** What a line or a cell stands for: one relation, or several one after the other, with every claim. */
export function RelationDetails({ selected }: { readonly selected: SelectedLine }) {
  const { cell, relations } = selected;
  const [only, ...others] = relations;
  if (!only) return null;
  return (
    <article className="details-view">
      {cell && <CellHeader cell={cell} relations={relations} />}
      {cell && <RelationSections relations={relations} isLinked />}
      {!cell && others.length === 0 && <OneRelation placed={only} />}
      {!cell && others.length > 0 && <MergedRelations relations={relations} />}
      <PairLines placed={only} except={relations} />
    </article>
  );
}

function OneRelation({
  placed: { relation, from, to, isOver },
}: {
  readonly placed: PlacedRelation;
}) {
  const { common, details } = useMessages();
  const isFiles = useApp(selectIsOfFiles);
  const modality = firmestModality(relation.claims.map((claim) => claim.modality));
  return (
    <>
      <header className="details-header">
        <SignLine sign={relation.sign} modality={modality} isOver={isOver} />
        <h2 className="details-title" tabIndex={-1}>
          <RelationTitle relation={relation} />
        </h2>
        {from === to && <p className="soft">{details.notDrawn}</p>}
      </header>
      <section className="details-section">
        <h3>{common.evidence(relation.claims.length, isFiles)}</h3>
        <RelationPassages relation={relation} />
      </section>
      <section className="details-section">
        <h3>{useMessages().actor.about}</h3>
        <RelationFacts relation={relation} />
        <div className="details-actions">
          <CiteButton subject={{ type: 'relation', relations: [relation] }} />
        </div>
      </section>
    </>
  );
}
