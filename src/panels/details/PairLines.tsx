import type { ReactNode } from 'react';
import { findAlikeLines } from '~/analysis/alike-lines';
import { findMixedPairs, pairKey } from '~/analysis/mixed-pairs';
import { ActorLink, SelectLink } from '~/evidence/links/SelectLink';
import { LineMark } from '~/evidence/marks/LineMark';
import { ActorName } from '~/evidence/names/ActorName';
import { Snippet } from '~/evidence/passages/Snippet';
import { KindLabel } from '~/evidence/words/KindLabel';
import { RelationTitle } from '~/evidence/words/RelationTitle';
import { formatDate } from '~/i18n/format-date';
import { toListParts } from '~/i18n/parts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { PlacedRelation } from '~/model/level';
import type { Line } from '~/model/lines';
import { isEvent, type Relation } from '~/model/relation';
import { selectIsOfFiles } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';
import { Pause } from '~/ui/Pause';
import { Sentence } from '~/ui/Words';
import { selectAllLines } from './all-lines';

/** The other lines between the two actors of a line, and whether the pair is mixed. */
export function PairLines({
  placed: { from, to },
  except,
}: {
  readonly placed: PlacedRelation;
  /** The relations already shown. */
  readonly except: readonly PlacedRelation[];
}) {
  const { details } = useMessages();
  const allLines = useApp(selectAllLines);
  const key = pairKey(from, to);
  const pair = allLines.filter((line) => pairKey(line.from, line.to) === key);
  const shown = new Set(except.map(({ relation }) => relation.id));
  const others = pair.filter(
    (line) => !line.relations.every(({ relation }) => shown.has(relation.id)),
  );
  if (others.length === 0) return null;
  const alike = findAlikeLines(pair);
  return (
    <section className="details-section">
      <h3>
        <Sentence parts={details.alsoBetween(<ActorName id={from} />, <ActorName id={to} />)} />
      </h3>
      {findMixedPairs(pair).size > 0 && (
        <p className="soft">
          <Sentence parts={details.mixedPair(<ActorLink id={from} />, <ActorLink id={to} />)} />
        </p>
      )}
      <LongList items={others} keyOf={({ id }) => id} className="line-rows">
        {(line) => (
          <li>
            <LineRow line={line} withQuote={alike.has(line.id)} />
          </li>
        )}
      </LongList>
    </section>
  );
}

/** A link to a drawn line, in the words that are left when both its actors are known. */
function LineRow({
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
      <KindLabel of="relations" kind={kind} />
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
  const words = kinds.map((kind) => <KindLabel key={kind.id} of="relations" kind={kind} />);
  return <Sentence parts={toListParts(locale, words)} />;
}
