import { useMessages } from '~/i18n/use-messages';
import { kindOf } from '~/model/graph';
import type { Relation } from '~/model/schema';
import { RelationEnds } from './RelationEnds';
import { Words } from './Words';

/** What a relation is and between whom: "Treaty: Russia and Iran". */
export function RelationTitle({ relation }: { readonly relation: Relation }) {
  const { details } = useMessages();
  if (relation.label) return <RelationEnds relation={relation} />;
  return (
    <>
      <span className="relation-kind">
        <Words of={kindOf(relation).label} />
        <span className="relation-colon">{details.colon.trimEnd()}</span>
      </span>{' '}
      <RelationEnds relation={relation} />
    </>
  );
}
