import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { signOf } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import { firmestModality } from '~/model/modality';
import { toRelationSelection } from '~/view/relation-selection';
import { LineMark } from './LineMark';
import { RelationPassages } from './RelationPassages';
import { RelationTitle } from './RelationTitle';
import { SelectLink } from './SelectLink';

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
          sign={signOf(relation)}
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
