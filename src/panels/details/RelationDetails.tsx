import { CiteButton } from '~/evidence/citations/CiteButton';
import { SelectLink } from '~/evidence/links/SelectLink';
import { LineMark } from '~/evidence/marks/LineMark';
import { ActorName } from '~/evidence/names/ActorName';
import { toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { LineTitle, RelationTitle } from '~/evidence/words/RelationTitle';
import { useMessages } from '~/i18n/use-messages';
import type { CellEnds } from '~/model/cells';
import { type Graph, isOfFiles } from '~/model/graph';
import { isOfGroup } from '~/model/groups';
import { actorAtLevel, type PlacedRelation } from '~/model/level';
import { type Line, toLines } from '~/model/lines';
import { firmestModality, type Modality } from '~/model/modality';
import type { Relation } from '~/model/relation';
import { SIGNS, type Sign } from '~/model/sign';
import { selectGraph, selectIsOfFiles } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';
import { Sentence } from '~/ui/Words';
import type { SelectedLine } from '~/view/selected';
import { toRelationSelection } from '~/view/view';
import { PairLines } from './PairLines';
import { RelationFacts } from './RelationFacts';
import { RelationItem, RelationPassages } from './RelationItem';

/** What a line or a cell stands for: one relation, or several one after the other, with every claim. */
export function RelationDetails({ selected }: { readonly selected: SelectedLine }) {
  const { cell, relations } = selected;
  const [only, ...others] = relations;
  if (!only) return null;
  const isOfGroups = cell?.some(isOfGroup) === true;
  return (
    <article className="details-view">
      {cell && <CellHeader cell={cell} relations={relations} />}
      {cell && !isOfGroups && <RelationSections relations={relations} isLinked />}
      {isOfGroups && (
        <LongList
          items={relations}
          keyOf={({ relation }) => relation.id}
          className="relation-items"
          step={FIRST_RELATIONS}
        >
          {(placed) => <RelationItem placed={placed} />}
        </LongList>
      )}
      {!cell && others.length === 0 && <OneRelation placed={only} />}
      {!cell && others.length > 0 && <MergedRelations relations={relations} />}
      {!isOfGroups && <PairLines placed={only} except={relations} />}
    </article>
  );
}

/** So many relations at a group are shown at first. */
const FIRST_RELATIONS = 12;

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

/** The relations of one line, or of a line that another level merges, one after the other. */
function MergedRelations({ relations }: { readonly relations: readonly PlacedRelation[] }) {
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

/** Between whom a cell of the matrix stands, with which signs, and how much is in it. */
function CellHeader({
  cell: [from, to],
  relations,
}: {
  readonly cell: CellEnds;
  readonly relations: readonly PlacedRelation[];
}) {
  const { common, details, pairs } = useMessages();
  const isFiles = useApp(selectIsOfFiles);
  const claims = relations.flatMap(({ relation }) => relation.claims);
  return (
    <header className="details-header">
      {SIGNS.map((sign) => {
        const own = relations.filter(({ relation }) => relation.sign === sign);
        const modalities = own.flatMap(({ relation }) =>
          relation.claims.map(({ modality }) => modality),
        );
        return (
          own.length > 0 && (
            <SignLine key={sign} sign={sign} modality={firmestModality(modalities)} />
          )
        );
      })}
      <h2 className="details-title" tabIndex={-1}>
        {from === to ? (
          <ActorName id={from} />
        ) : (
          <Sentence parts={pairs.pair(<ActorName id={from} />, <ActorName id={to} />)} />
        )}
      </h2>
      <p className="soft">
        {common.relations(relations.length)}
        {details.comma}
        {common.evidence(claims.length, isFiles)}
      </p>
    </header>
  );
}

/** A sign in mark and word, and that it is over, as it stands above a heading. */
function SignLine({
  sign,
  modality,
  isOver = false,
}: {
  readonly sign: Sign;
  readonly modality: Modality;
  readonly isOver?: boolean;
}) {
  const { common, details, filters } = useMessages();
  return (
    <p className="details-kind">
      <LineMark sign={sign} modality={modality} isOver={isOver} width={2} />
      <span>
        <span className={`sign-word sign-${sign}`}>{filters.signs[sign]}</span>
        {isOver && details.comma + common.over}
      </span>
    </p>
  );
}

/** Relations in the order of the article, each with its facts and every claim, to be cited together. */
function RelationSections({
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
        <section key={relation.id} className={`details-section merged sign-${relation.sign}`}>
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
