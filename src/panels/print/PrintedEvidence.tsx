import { Fragment } from 'react';
import { groupBy } from '~/base/group-by';
import { toCitation } from '~/evidence/citations/citation';
import { placeInSource } from '~/evidence/passages/place-in-source';
import { toPassages } from '~/evidence/passages/quoted-passages';
import type { WordedRelation } from '~/evidence/words/in-words';
import { noteIdOf } from '~/figures/figure-notes';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import type { PlacedRelation } from '~/model/level';
import { selectGraph, selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';

/**
 * Relations in words as notes, each with its quotes, their translations and places: numbered as the
 * lines of the picture are, and after them those that no line of it stands for. Without a picture
 * all are numbered in their order.
 */
export function PrintedEvidence({
  worded,
  shownRelations,
  order,
}: {
  readonly worded: readonly WordedRelation[];
  /** The same relations, as they are placed at the level. */
  readonly shownRelations: readonly PlacedRelation[];
  /** The ids of the lines that bear numbers. */
  readonly order: readonly string[] | undefined;
}) {
  const locale = useLocale();
  const messages = messagesOf(locale).words;
  const level = useApp((state) => selectView(state).level);
  if (worded.length === 0) return <p>{messages.empty}</p>;
  const notes = groupBy(worded, (each) => {
    const placed = shownRelations.find(({ relation }) => relation === each.relation);
    return placed && order ? noteIdOf(placed, level) : each.relation.id;
  });
  const numbered = order ?? [...notes.keys()];
  const others = [...notes].filter(([id]) => !numbered.includes(id));
  return (
    <section className="print-evidence">
      <h2>{messages.evidence}</h2>
      <ol>
        {numbered.map((id) => (
          <Note key={id} worded={notes.get(id) ?? []} />
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <p className="print-about">{messagesOf(locale).figure.notDrawn}</p>
          <ul>
            {others.map(([id, group]) => (
              <Note key={id} worded={group} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Note({ worded }: { readonly worded: readonly WordedRelation[] }) {
  return (
    <li>
      {worded.map((each) => (
        <Fragment key={each.relation.id}>
          {each.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Quotes of={each} />
        </Fragment>
      ))}
    </li>
  );
}

function Quotes({ of }: { readonly of: WordedRelation }) {
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const { relation, claims } = of;
  const passages = toPassages(
    graph,
    claims.map((claim) => ({ relation, claim })),
  );
  const isOneOfSeveral = graph.dataset.sources.length > 1;
  return passages.map((passage) => {
    const { quote, translation } = toCitation(graph, passage, {
      locale,
      link: '',
    });
    return (
      <blockquote key={passage.id}>
        <p lang={quote.lang} dir={quote.dir}>
          {quote.text}
        </p>
        {translation && (
          <p lang={translation.lang} dir={translation.dir}>
            {translation.text}
          </p>
        )}
        <p className="print-place">
          {isOneOfSeveral && (
            <>
              <Words of={passage.source.title} />{' '}
            </>
          )}
          {placeInSource(passage.source, passage.quote, locale)}
        </p>
      </blockquote>
    );
  });
}
