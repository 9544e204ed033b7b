import { useMessages } from '~/i18n/use-messages';
import type { Modality } from '~/model/modality';
import type { Relation } from '~/model/relation';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Pause } from '~/ui/Pause';
import { type Selection, toRelationSelection } from '~/view/view';
import { LineMark } from '../marks/LineMark';
import { Snippet } from '../passages/Snippet';
import { RelationTitle } from '../words/RelationTitle';
import { SelectLink } from './SelectLink';

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
  const sign = relation.sign;
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
