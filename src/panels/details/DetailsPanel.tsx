import { Activity, type ReactNode, useCallback, useRef } from 'react';
import { BeforeFollowing } from '~/evidence/links/use-follow';
import { useMessages } from '~/i18n/use-messages';
import { selectSelected, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { ActorDetails } from './ActorDetails';
import { DetailsNav } from './DetailsNav';
import { Overview } from './Overview';
import { RelationDetails } from './RelationDetails';
import { useDetailsFocus } from './use-details-focus';
import './details-panel.css';

/**
 * What the article says of what is selected: an actor or a line with all its quotes; with nothing
 * selected, what the article is and where to start.
 */
export function DetailsPanel({
  stories,
}: {
  /** Links to the stories of the dataset, each a list item. */
  readonly stories?: ReactNode;
}) {
  const { details } = useMessages();
  const selected = useApp(selectSelected);
  const selection = useApp((state) => selectView(state).selection);
  const panel = useRef<HTMLElement>(null);
  const beforeMove = useDetailsFocus(panel, selected ? selection : null);
  const beforeFollowing = useCallback(() => beforeMove('forward'), [beforeMove]);
  return (
    <section ref={panel} className="details" aria-label={details.region}>
      <BeforeFollowing value={beforeFollowing}>
        {selected && <DetailsNav onBack={() => beforeMove('back')} />}
        <Activity mode={selected ? 'hidden' : 'visible'}>
          <Overview stories={stories} />
        </Activity>
        {selected?.type === 'actor' && (
          <ActorDetails key={selected.actor.id} actor={selected.actor} visible={selected.visible} />
        )}
        {selected?.type === 'line' && <RelationDetails key={selection?.id} selected={selected} />}
      </BeforeFollowing>
    </section>
  );
}
