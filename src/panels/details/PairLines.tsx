import { findAlikeLines } from '~/analysis/alike-lines';
import { findMixedPairs, pairKey } from '~/analysis/mixed-pairs';
import { ActorLink } from '~/evidence/links/ActorLink';
import { ActorName } from '~/evidence/names/ActorName';
import { useMessages } from '~/i18n/use-messages';
import type { PlacedRelation } from '~/model/level';
import { useApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';
import { Sentence } from '~/ui/Sentence';
import { selectAllLines } from './all-lines';
import { LineRow } from './LineRow';

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
