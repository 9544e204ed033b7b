import { type ReactNode, useMemo } from 'react';
import { type StartingPoint, toStartingPoints } from '~/analysis/starting-points';
import { SelectLink } from '~/evidence/links/SelectLink';
import { ActorName } from '~/evidence/names/ActorName';
import { LineTitle } from '~/evidence/words/RelationTitle';
import type { Messages } from '~/i18n/messages/en/all';
import { useMessages } from '~/i18n/use-messages';
import { isOfFiles } from '~/model/graph';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Pause } from '~/ui/Pause';
import { Sentence } from '~/ui/Words';
import type { Selection } from '~/view/view';
import { selectAllLines } from './all-lines';

/** The stories, and three or four places in the graph worth looking at first, with the reason. */
export function StartingPoints({
  stories,
}: {
  /** Links to the stories, each a list item. */
  readonly stories: ReactNode;
}) {
  const messages = useMessages();
  const lines = useApp(selectAllLines);
  const points = useMemo(() => toStartingPoints(lines), [lines]);
  const { dataset, sources } = useApp(selectGraph);
  const isFiles = isOfFiles({ sources });
  const storyCount = dataset.stories?.length ?? 0;
  if (points.length + storyCount === 0) return null;
  return (
    <section className="details-section">
      <h3>{messages.details.start.heading}</h3>
      <ul className="starting-points">
        {stories}
        {points.map((point) => (
          <li key={point.reason}>
            <SelectLink to={toSelection(point)} className="starting-point">
              <span className="starting-point-name">
                <PointName point={point} />
                <Pause />
              </span>
              <span className="soft">{reasonOf(point, messages, isFiles)}</span>
            </SelectLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PointName({ point }: { readonly point: StartingPoint }) {
  const { pairs } = useMessages();
  if ('actor' in point) return <ActorName id={point.actor} />;
  if (point.reason === 'most-claims') return <LineTitle line={point.line} />;
  const { from, to } = point.line;
  return <Sentence parts={pairs.pair(<ActorName id={from} />, <ActorName id={to} />)} />;
}

function toSelection(point: StartingPoint): Selection {
  return 'line' in point ? { type: 'line', id: point.line.id } : { type: 'actor', id: point.actor };
}

function reasonOf(point: StartingPoint, { common, details }: Messages, isFiles: boolean): string {
  switch (point.reason) {
    case 'most-relations':
      return details.start.mostRelations(common.relations(point.count));
    case 'mixed-pair':
      return details.start.mixedPair(point.signs);
    case 'most-claims':
      return details.start.mostClaims(common.evidence(point.line.claimCount, isFiles));
    case 'most-heard':
      return details.start.mostHeard(common.evidence(point.count, isFiles));
  }
}
