import { useMemo } from 'react';
import type { Messages } from '~/i18n/messages';
import { useMessages } from '~/i18n/use-messages';
import { isOfFiles } from '~/model/graph';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { StoryLink } from '../story/StoryLink';
import { useStoryMessages } from '../story/use-story-messages';
import { ActorName } from './ActorName';
import { selectAllLines } from './all-lines';
import { LineTitle } from './LineTitle';
import { Pause } from './Pause';
import { SelectLink } from './SelectLink';
import { Sentence } from './Sentence';
import { type StartingPoint, toSelection, toStartingPoints } from './starting-points';

/** The stories, and three or four places in the graph worth looking at first, with the reason. */
export function StartingPoints() {
  const messages = useMessages();
  const lines = useApp(selectAllLines);
  const points = useMemo(() => toStartingPoints(lines), [lines]);
  const { dataset, sources } = useApp(selectGraph);
  const { stories = [] } = dataset;
  const isFiles = isOfFiles({ sources });
  const words = useStoryMessages();
  if (points.length + stories.length === 0) return null;
  return (
    <section className="details-section">
      <h3>{messages.details.start.heading}</h3>
      <ul className="starting-points">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryLink story={story} className="starting-point">
              <Pause />
              <span className="soft">{words.steps(story.steps.length)}</span>
            </StoryLink>
          </li>
        ))}
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
  const { details } = useMessages();
  if ('actor' in point) return <ActorName id={point.actor} />;
  if (point.reason === 'most-claims') return <LineTitle line={point.line} />;
  const { from, to } = point.line;
  return <Sentence parts={details.pair(<ActorName id={from} />, <ActorName id={to} />)} />;
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
