import { useMemo } from 'react';
import { SelectLink } from '~/evidence/links/SelectLink';
import { LineMark } from '~/evidence/marks/LineMark';
import { selectOmitted } from '~/evidence/passages/omitted';
import { PassageView } from '~/evidence/passages/PassageView';
import { type QuotedPassage, toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import { RelationTitle } from '~/evidence/words/RelationTitle';
import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { PlacedRelation } from '~/model/level';
import { firmestModality } from '~/model/modality';
import type { Relation } from '~/model/relation';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';
import { toRelationSelection } from '~/view/view';

/** So many quotes of a relation stand under it at first. */
const FIRST_QUOTES = 3;

/** A relation among others: a link to it, and directly under it its quotes and who says them. */
export function RelationItem({
  placed: { relation, claims },
  isMixed = false,
}: {
  readonly placed: PlacedRelation;
  /** Whether its ends stand both with and against each other. */
  readonly isMixed?: boolean;
}) {
  const { details } = useMessages();
  const locale = useLocale();
  return (
    <li className="relation-item">
      <SelectLink to={toRelationSelection(relation)} className="relation-link">
        <LineMark
          sign={relation.sign}
          modality={firmestModality(claims.map(({ modality }) => modality))}
        />
        <span>
          <RelationTitle relation={relation} />
          {relation.when && (
            <span className="soft">
              {details.comma}
              {formatDate(locale, relation.when.edtf)}
            </span>
          )}
          {isMixed && (
            <span className="mixed">
              {details.comma}
              {details.mixed}
            </span>
          )}
        </span>
      </SelectLink>
      <RelationPassages relation={relation} step={FIRST_QUOTES} />
    </li>
  );
}

/** The quotes of a relation in the order of the article, those that the picture shows first. */
export function RelationPassages({
  relation,
  step = 30,
}: {
  readonly relation: Relation;
  /** How many are shown at first, and how many more each time. */
  readonly step?: number;
}) {
  const graph = useApp(selectGraph);
  const findOmitted = useApp(selectOmitted);
  const passages = useMemo(() => {
    const isShown = ({ statements }: QuotedPassage) =>
      statements.some(({ evidence }) => evidence.some(({ claim }) => findOmitted(claim) === null));
    return toPassages(graph, toEvidence([{ relation }])).toSorted(
      (a, b) => Number(isShown(b)) - Number(isShown(a)),
    );
  }, [graph, relation, findOmitted]);
  return (
    <LongList items={passages} keyOf={({ id }) => id} className="passages" step={step}>
      {(passage) => <PassageView passage={passage} sign={relation.sign} />}
    </LongList>
  );
}
