import { findMixedPairs, pairKey } from '~/analysis/mixed-pairs';
import { linesAt, toRelationGroups } from '~/analysis/relation-groups';
import { LineMark } from '~/evidence/marks/LineMark';
import { ActorName, PrepositionedName } from '~/evidence/names/ActorName';
import { formatNumber } from '~/i18n/format';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import { LongList } from '~/ui/LongList';
import { Sentence } from '~/ui/Words';
import { RelationItem } from './RelationItem';

/** So many relations of a group are shown at first. */
const FIRST_RELATIONS = 12;

/** The relations of an actor by how it stands in them, each with its quotes. */
export function RelationGroups({
  actor,
  lines,
  allLines,
}: {
  readonly actor: ActorId;
  /** The lines to show. */
  readonly lines: readonly Line[];
  /** Every line there is, by which pairs are mixed. */
  readonly allLines: readonly Line[];
}) {
  const locale = useLocale();
  const words = messagesOf(locale).actor;
  const mixed = findMixedPairs(linesAt(actor, allLines));
  return toRelationGroups(actor, lines).map(({ stance, sign, relations }) => (
    <section key={stance} className="details-section">
      <h3 className={`sign-heading sign-${sign}`}>
        <LineMark sign={sign} />
        <span>
          <Sentence
            parts={words.stances[stance](
              <ActorName id={actor} />,
              <PrepositionedName id={actor} />,
            )}
          />{' '}
          <span className="soft">{formatNumber(locale, relations.length)}</span>
        </span>
      </h3>
      <LongList
        items={relations}
        keyOf={({ relation }) => relation.id}
        className="relation-items"
        step={FIRST_RELATIONS}
      >
        {(placed) => (
          <RelationItem placed={placed} isMixed={mixed.has(pairKey(placed.from, placed.to))} />
        )}
      </LongList>
    </section>
  ));
}
