import type { ReactNode } from 'react';
import { SelectLink } from '~/evidence/links/SelectLink';
import { LineMark } from '~/evidence/marks/LineMark';
import { ActorName } from '~/evidence/names/ActorName';
import { Snippet } from '~/evidence/passages/Snippet';
import { RelationTitle } from '~/evidence/words/RelationTitle';
import { formatDate } from '~/i18n/format-date';
import { toListParts } from '~/i18n/parts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Line } from '~/model/lines';
import type { Relation } from '~/model/relation';
import { isEvent } from '~/model/relation';
import { selectIsOfFiles } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Pause } from '~/ui/Pause';
import { Sentence } from '~/ui/Sentence';
import { Words } from '~/ui/Words';

/** A link to a drawn line, in the words that are left when both its actors are known. */
export function LineRow({
  line,
  note,
  withQuote = false,
}: {
  readonly line: Line;
  readonly note?: ReactNode;
  /** Whether only its quote tells the line from another. */
  readonly withQuote?: boolean;
}) {
  const { common, details } = useMessages();
  const isFiles = useApp(selectIsOfFiles);
  const [only, ...others] = line.relations;
  return (
    <SelectLink to={{ type: 'line', id: line.id }} className="line-row">
      <LineMark sign={line.sign} modality={line.modality} isOver={line.isOver} />
      <span className="line-row-words">
        {only && others.length === 0 ? (
          <RelationWords relation={only.relation} />
        ) : (
          <KindWords line={line} />
        )}
        {line.isOver && <span className="soft">{details.comma + common.over}</span>}
        {note}
        {withQuote && (
          <>
            <Pause />
            <Snippet claims={line.relations.flatMap(({ claims }) => claims)} />
          </>
        )}
        <Pause />
      </span>
      <span className="line-row-count">{common.evidence(line.claimCount, isFiles)}</span>
    </SelectLink>
  );
}

function RelationWords({ relation }: { readonly relation: Relation }) {
  const { details } = useMessages();
  const locale = useLocale();
  const kind = relation.definition;
  if (relation.label) return <RelationTitle relation={relation} />;
  return (
    <>
      <Words of={kind.label} />
      <span className="soft">
        {kind.directed && (
          <Sentence parts={[details.comma, ...details.actedBy(<ActorName id={relation.from} />)]} />
        )}
        {relation.when &&
          `${details.comma}${formatDate(locale, relation.when.edtf, isEvent(relation))}`}
      </span>
    </>
  );
}

function KindWords({ line }: { readonly line: Line }) {
  const locale = useLocale();
  const kinds = [...new Set(line.relations.map(({ relation }) => relation.definition))];
  const words = kinds.map((kind) => <Words key={kind.id} of={kind.label} />);
  return <Sentence parts={toListParts(locale, words)} />;
}
