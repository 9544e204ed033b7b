import { toCitation } from '~/article/citation';
import type { WordedRelation } from '~/article/in-words';
import { placeInSource } from '~/article/place-in-source';
import { toPassages } from '~/article/quoted-passages';
import { useLocale } from '~/i18n/use-messages';
import { WORDS_MESSAGES } from '~/i18n/words-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '../details/Words';

/** Relations in words as numbered notes, each with its quotes, their translations and places. */
export function PrintedEvidence({ worded }: { readonly worded: readonly WordedRelation[] }) {
  const messages = WORDS_MESSAGES[useLocale()];
  if (worded.length === 0) return <p>{messages.empty}</p>;
  return (
    <section className="print-evidence">
      <h2>{messages.evidence}</h2>
      <ol>
        {worded.map((each) => (
          <li key={each.relation.id}>
            {each.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <Quotes of={each} />
          </li>
        ))}
      </ol>
    </section>
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
