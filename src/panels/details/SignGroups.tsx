import type { ReactNode } from 'react';
import { formatNumber } from '~/i18n/format';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import type { Line } from '~/model/lines';
import { ActorLink } from './ActorLink';
import { findAlikeLines } from './alike-lines';
import { type Counterpart, type SignGroup, toSignGroups } from './counterparts';
import { LineMark } from './LineMark';
import { LineRow } from './LineRow';
import { LongList } from './LongList';

/** Whom an actor stands with, against and neither, each with the lines between the two. */
export function SignGroups({
  actor,
  lines,
  allLines,
  noteOf,
}: {
  readonly actor: ActorId;
  /** The lines to show. */
  readonly lines: readonly Line[];
  /** Every line there is, by which pairs are mixed. */
  readonly allLines: readonly Line[];
  /** What to add to a line. */
  readonly noteOf?: (line: Line) => ReactNode;
}) {
  return toSignGroups(actor, lines, allLines).map((group) => (
    <SignSection key={group.sign} group={group} noteOf={noteOf} />
  ));
}

type NoteOf = ((line: Line) => ReactNode) | undefined;

function SignSection({ group, noteOf }: { readonly group: SignGroup; readonly noteOf: NoteOf }) {
  const { filters } = useMessages();
  const locale = useLocale();
  return (
    <section className="details-section">
      <h3 className={`sign-heading sign-${group.sign}`}>
        <LineMark sign={group.sign} />
        {filters.signs[group.sign]}
        <span className="soft"> {formatNumber(locale, group.lineCount)}</span>
      </h3>
      <LongList items={group.counterparts} keyOf={({ actor }) => actor} className="counterparts">
        {(counterpart) => <CounterpartItem counterpart={counterpart} noteOf={noteOf} />}
      </LongList>
    </section>
  );
}

function CounterpartItem({
  counterpart: { actor, isMixed, lines },
  noteOf,
}: {
  readonly counterpart: Counterpart;
  readonly noteOf: NoteOf;
}) {
  const { details } = useMessages();
  const alike = findAlikeLines(lines);
  return (
    <li className="counterpart">
      <div className="counterpart-name">
        <ActorLink id={actor} />
        {isMixed && <span className="mixed"> {details.mixed}</span>}
      </div>
      <LongList items={lines} keyOf={({ id }) => id} className="line-rows">
        {(line) => (
          <li>
            <LineRow line={line} note={noteOf?.(line)} withQuote={alike.has(line.id)} />
          </li>
        )}
      </LongList>
    </li>
  );
}
