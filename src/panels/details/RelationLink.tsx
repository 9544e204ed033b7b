import { useMessages } from '~/i18n/use-messages';
import { signOf } from '~/model/graph';
import type { Modality } from '~/model/modality';
import type { Relation } from '~/model/schema';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { toRelationSelection } from '~/view/relation-selection';
import type { Selection } from '~/view/view';
import { LineMark } from './LineMark';
import { Pause } from './Pause';
import { RelationTitle } from './RelationTitle';
import { SelectLink } from './SelectLink';
import { Snippet } from './Snippet';

/** A link to the line that a relation is drawn in, with the relation's sign in mark and word. */
export function RelationLink({
  relation,
  modality,
  withQuote = false,
}: {
  readonly relation: Relation;
  readonly modality: Modality;
  /** Whether only its quote tells the relation from another. */
  readonly withQuote?: boolean;
}) {
  const { common, details, filters } = useMessages();
  const graph = useApp(selectGraph);
  const sign = signOf(relation);
  const isOver = graph.over.has(relation.id);
  const selection: Selection = toRelationSelection(relation);
  return (
    <SelectLink to={selection} className="relation-link">
      <LineMark sign={sign} modality={modality} isOver={isOver} />
      <span>
        <span className={`sign-word sign-${sign}`}>{filters.signs[sign]}</span>
        {details.comma}
        <RelationTitle relation={relation} />
        {isOver && <span className="soft">{details.comma + common.over}</span>}
        {withQuote && (
          <>
            <Pause />
            <Snippet claims={relation.claims} />
          </>
        )}
      </span>
    </SelectLink>
  );
}
