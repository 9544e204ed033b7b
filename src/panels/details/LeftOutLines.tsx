import { useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import { useApp } from '~/store/use-app';
import { LeftOutNote } from './LeftOutNote';
import { selectLeftOut } from './left-out';
import { SignGroups } from './SignGroups';

/** The lines at an actor that the picture leaves out, folded away, each with the reason. */
export function LeftOutLines({
  actor,
  lines,
  allLines,
}: {
  readonly actor: ActorId;
  readonly lines: readonly Line[];
  readonly allLines: readonly Line[];
}) {
  const { details } = useMessages();
  const findLeftOut = useApp(selectLeftOut);
  if (lines.length === 0) return null;
  const reasonOf = (line: Line) => {
    const reasons = line.relations.flatMap(({ claims }) => claims.map(findLeftOut));
    return reasons.includes('focus') ? 'focus' : 'filters';
  };
  return (
    <details className="left-out-lines">
      <summary>{details.moreLeftOut(lines.length)}</summary>
      <SignGroups
        actor={actor}
        lines={lines}
        allLines={allLines}
        noteOf={(line) => <LeftOutNote reason={reasonOf(line)} />}
      />
    </details>
  );
}
