import { useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import { RelationGroups } from './RelationGroups';

/** The relations of an actor that the picture leaves out, folded away; their quotes say why. */
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
  if (lines.length === 0) return null;
  return (
    <details className="left-out-lines">
      <summary>{details.moreLeftOut(lines.length)}</summary>
      <RelationGroups actor={actor} lines={lines} allLines={allLines} />
    </details>
  );
}
