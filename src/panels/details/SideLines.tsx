import { useState } from 'react';
import { type Side, toSides } from '~/analysis/relation-groups';
import { ActorLink } from '~/evidence/links/SelectLink';
import { LineMark } from '~/evidence/marks/LineMark';
import { formatNumber } from '~/i18n/format';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import { Button } from '~/ui/Button';

/** So many names stand in a line at first. */
const FIRST_NAMES = 6;

/** Whom an actor stands with and against, a line each: their names, to be pressed. */
export function SideLines({
  actor,
  lines,
}: {
  readonly actor: ActorId;
  readonly lines: readonly Line[];
}) {
  const { details } = useMessages();
  const sides = toSides(actor, lines);
  if (sides.length === 0)
    return (
      <p className="details-summary">
        {details.relationsBySign({ with: 0, against: 0, neither: 0 })}
      </p>
    );
  // Those with whom it is neither stand with their quotes, unless there is nobody else.
  const taking = sides.filter(({ sign }) => sign !== 'neither');
  return (
    <dl className="sides">
      {(taking.length > 0 ? taking : sides).map((side) => (
        <SideLine key={side.sign} side={side} />
      ))}
    </dl>
  );
}

function SideLine({ side: { sign, actors, relationCount } }: { readonly side: Side }) {
  const { details, filters } = useMessages();
  const locale = useLocale();
  const [isWhole, setWhole] = useState(false);
  const names = isWhole ? actors : actors.slice(0, FIRST_NAMES);
  const more = actors.length - names.length;
  return (
    <div className={`side sign-${sign}`}>
      <dt className="side-sign">
        <LineMark sign={sign} />
        <span className="sign-word">{filters.signs[sign]}</span>{' '}
        <span className="soft">{formatNumber(locale, relationCount)}</span>
      </dt>
      <dd className="side-names">
        {names.map((id, place) => (
          <span key={id}>
            <ActorLink id={id} />
            {place < actors.length - 1 && details.comma}
          </span>
        ))}
        {more > 0 && (
          <Button look="plain" onClick={() => setWhole(true)}>
            {details.showMore(more)}
          </Button>
        )}
      </dd>
    </div>
  );
}
