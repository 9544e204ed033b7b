import { memo, useId, useMemo, useState } from 'react';
import { findAlikeLines } from '~/analysis/alike-lines';
import { countSigns, relationsOf } from '~/analysis/count-signs';
import { SelectLink } from '~/evidence/links/SelectLink';
import { ActorMark } from '~/evidence/marks/ActorMark';
import { LineMark } from '~/evidence/marks/LineMark';
import { ActorName } from '~/evidence/names/ActorName';
import { Snippet } from '~/evidence/passages/Snippet';
import { LineTitle } from '~/evidence/words/RelationTitle';
import type { VisibleActor, VisibleGraph } from '~/filters/visible-graph';
import { kindLabel } from '~/i18n/kind-labels';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Line } from '~/model/lines';
import { SIGNS } from '~/model/sign';
import { actorKindOf } from '~/model/vocabulary';
import { selectGraph, selectIsOfFiles, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp, useDeferredApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';
import { Pause } from '~/ui/Pause';
import { Sentence } from '~/ui/Words';
import type { Isolates } from '~/view/view';
import './actor-list.css';

/**
 * The list equal to the picture: every actor that is drawn, with its kind and relations in words,
 * and folded under it the lines at it.
 */
export function ActorList() {
  const { list } = useMessages().details;
  const visible = useDeferredApp(selectVisibleGraph);
  const bare = useApp((state) => selectView(state).bare);
  const actors = useMemo(() => toListed(visible, bare), [visible, bare]);
  return (
    <section className="details-section">
      <h3>{list.heading}</h3>
      <p className="soft">{actors.length > 0 ? list.hint : list.empty}</p>
      <LongList items={actors} keyOf={({ actor }) => actor.id} className="actor-list">
        {(item) => <ActorItem item={item} />}
      </LongList>
    </section>
  );
}

/** The actors drawn, those in most relations first. */
function toListed({ actors }: VisibleGraph, bare: Isolates): readonly VisibleActor[] {
  return [...actors.values()]
    .filter(({ lines }) => bare === 'fade' || lines.length > 0)
    .map((item) => ({ item, weight: relationsOf(item.lines).length }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}

const ActorItem = memo(function ActorItem({ item }: { readonly item: VisibleActor }) {
  const { actor, lines } = item;
  const { details } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  return (
    <li className="actor-item">
      <div className="actor-row">
        {lines.length > 0 && (
          <button
            type="button"
            className="actor-toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? content : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m6 4 4 4-4 4" />
            </svg>
            <span className="visually-hidden">
              <Sentence parts={details.list.relationsOf(<ActorName id={actor.id} />)} />
            </span>
          </button>
        )}
        <ActorRow actor={actor} lines={lines} />
      </div>
      {isOpen && (
        <div id={content} className="actor-lines">
          <ActorLines lines={lines} />
        </div>
      )}
    </li>
  );
});

function ActorRow({ actor, lines }: Pick<VisibleActor, 'actor' | 'lines'>) {
  const { details } = useMessages();
  const locale = useLocale();
  const kind = useApp((state) => actorKindOf(selectGraph(state).vocabulary, actor.kind));
  const kindWord = kindLabel('actors', kind, locale).text.toLocaleLowerCase(locale);
  return (
    <SelectLink to={{ type: 'actor', id: actor.id }} className="actor-link">
      <ActorMark actor={actor} />
      <span>
        <span className="actor-link-name">
          <ActorName id={actor.id} />
          <Pause />
        </span>{' '}
        <span className="actor-link-facts">
          {kindWord}
          {details.comma}
          {details.relationsBySign(countSigns(relationsOf(lines)))}
        </span>
      </span>
    </SelectLink>
  );
}

function ActorLines({ lines }: Pick<VisibleActor, 'lines'>) {
  const bySign = lines.toSorted((a, b) => SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign));
  const alike = findAlikeLines(lines);
  return (
    <LongList items={bySign} keyOf={({ id }) => id} className="line-links">
      {(line) => (
        <li>
          <LineLink line={line} withQuote={alike.has(line.id)} />
        </li>
      )}
    </LongList>
  );
}

/** A link to a drawn line: its sign in mark and word, its title, how many claims. */
function LineLink({
  line,
  withQuote = false,
}: {
  readonly line: Line;
  /** Whether only its quote tells the line from another. */
  readonly withQuote?: boolean;
}) {
  const { common, details, filters } = useMessages();
  const isFiles = useApp(selectIsOfFiles);
  return (
    <SelectLink to={{ type: 'line', id: line.id }} className="relation-link">
      <LineMark sign={line.sign} modality={line.modality} isOver={line.isOver} />
      <span>
        <span className={`sign-word sign-${line.sign}`}>{filters.signs[line.sign]}</span>
        {details.comma}
        <LineTitle line={line} />
        <span className="soft">
          {line.isOver && details.comma + common.over}
          {details.comma}
          {common.evidence(line.claimCount, isFiles)}
        </span>
        {withQuote && (
          <>
            <Pause />
            <Snippet claims={line.relations.flatMap(({ claims }) => claims)} />
          </>
        )}
      </span>
    </SelectLink>
  );
}
