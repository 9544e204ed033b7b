import { toListParts } from '~/i18n/parts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Sentence } from '~/ui/Sentence';
import { meaningOf } from '../citations/citation';
import { ActorLink } from '../links/ActorLink';
import { RelationLink } from '../links/RelationLink';
import { LineMark } from '../marks/LineMark';
import { LeftOutNote } from './LeftOutNote';
import { selectLeftOut } from './left-out';
import type { Evidence, Statement } from './quoted-passages';

/** Who says it and how firmly, with the relations read from it. */
export function StatementView({
  statement,
  withRelations,
}: {
  readonly statement: Statement;
  readonly withRelations: boolean;
}) {
  const findLeftOut = useApp(selectLeftOut);
  const reasons = statement.evidence.map(({ claim }) => findLeftOut(claim));
  const [first] = reasons;
  const reason = reasons.every((each) => each === first) ? first : null;
  return (
    <li className="statement">
      <p>
        <LineMark modality={statement.modality} /> <Voices statement={statement} />
        {reason && <LeftOutNote reason={reason} />}
      </p>
      {withRelations && (
        <ul className="statement-relations">
          {byRelation(statement.evidence).map(({ relation, claim }) => (
            <li key={relation.id}>
              <RelationLink relation={relation} modality={claim.modality} />
              {!reason && <LeftOutNote reason={findLeftOut(claim)} />}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A relation said twice in one breath is named once. */
function byRelation(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [each.relation.id, each])).values()];
}

function Voices({ statement }: { readonly statement: Statement }) {
  const { modality, by, via } = statement;
  const { details, filters } = useMessages();
  const graph = useApp(selectGraph);
  const locale = useLocale();
  const linksOf = (ids: readonly ActorId[]) =>
    toListParts(
      locale,
      ids.map((id) => <ActorLink key={id} id={id} />),
    );
  return (
    <>
      <span className="statement-modality">{filters.modalities[modality]}</span>
      {by.length > 0 && <Sentence parts={details.saidBy(linksOf(by), by.length)} />}
      {via.length > 0 && <Sentence parts={details.reportedBy(linksOf(via), via.length)} />}
      <span className="soft">{details.meaning(meaningOf(graph, statement, details))}</span>
    </>
  );
}
