import { SelectLink } from '~/evidence/links/SelectLink';
import { LineMark } from '~/evidence/marks/LineMark';
import { RelationTitle } from '~/evidence/words/RelationTitle';
import { formatDate } from '~/i18n/format-date';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { PlacedRelation } from '~/model/level';
import { firmestModality } from '~/model/modality';
import { toRelationSelection } from '~/view/relation-selection';
import { RelationPassages } from './RelationPassages';

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
