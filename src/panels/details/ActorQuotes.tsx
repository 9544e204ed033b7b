import { type ReactNode, useMemo } from 'react';
import { ActorName } from '~/evidence/names/ActorName';
import { PrepositionedName } from '~/evidence/names/PrepositionedName';
import { toActorQuotes } from '~/evidence/passages/actor-quotes';
import { PassageView } from '~/evidence/passages/PassageView';
import { signOfPassage } from '~/evidence/passages/passage-sign';
import type { QuotedPassage } from '~/evidence/passages/quoted-passages';
import type { Parts } from '~/i18n/parts';
import { useMessages } from '~/i18n/use-messages';
import type { ActorId } from '~/model/ids';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { LongList } from '~/ui/LongList';
import { Sentence } from '~/ui/Sentence';

/** What an actor says and reports, apart from what else names it. */
export function ActorQuotes({ actor }: { readonly actor: ActorId }) {
  const words = useMessages().actor;
  const graph = useApp(selectGraph);
  const level = useApp((state) => selectView(state).level);
  const quotes = useMemo(() => toActorQuotes(graph, actor, level), [graph, actor, level]);
  const names = [
    <ActorName key="name" id={actor} />,
    <PrepositionedName key="of" id={actor} />,
  ] as const;
  return (
    <>
      <Quotes heading={words.quotesBy(...names)} passages={quotes.by} />
      <Quotes heading={words.quotesVia(...names)} passages={quotes.via} />
      <Quotes heading={words.quotesAbout(...names)} passages={quotes.about} />
    </>
  );
}

function Quotes({
  heading,
  passages,
}: {
  readonly heading: Parts<ReactNode>;
  readonly passages: readonly QuotedPassage[];
}) {
  const { details } = useMessages();
  if (passages.length === 0) return null;
  return (
    <section className="details-section">
      <h3>
        <Sentence parts={heading} /> <span className="soft">{details.quotes(passages.length)}</span>
      </h3>
      <LongList items={passages} keyOf={({ id }) => id} className="passages" step={12}>
        {(passage) => <PassageView passage={passage} sign={signOfPassage(passage)} withRelations />}
      </LongList>
    </section>
  );
}
