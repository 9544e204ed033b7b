import { groupBy } from '~/base/group-by';
import { directionOf, type Localized, localizedText } from '~/base/localized';
import { putIntoWords } from '~/evidence/words/in-words';
import { toVisibleGraph } from '~/filters/visible-graph';
import { LOCALES } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import type { Claim } from '~/model/schema';
import { INITIAL_VIEW } from '~/view/view';

/** What a dataset is about, above its drawing. */
export function StillHead({ graph: { dataset } }: { readonly graph: Graph }) {
  return (
    <header className="still-words">
      <InEach text={dataset.title} as="h1" />
      {dataset.description && <InEach text={dataset.description} as="p" />}
      {LOCALES.map((locale) => (
        <p key={locale} lang={locale} dir={directionOf(locale)} className="still-note">
          {messagesOf(locale).article.withoutScript}
        </p>
      ))}
    </header>
  );
}

/** A dataset as plain words: each relation in a sentence of every language, with its quotes. */
export function StillWords({ graph }: { readonly graph: Graph }) {
  const { relations } = toVisibleGraph(graph, { ...INITIAL_VIEW, level: 'named' });
  return (
    <article className="still-words">
      <ol>
        {relations.map((placed) => (
          <li key={placed.relation.id}>
            <RelationInWords graph={graph} placed={placed} />
          </li>
        ))}
      </ol>
      {graph.dataset.sources.map((source) => (
        <footer key={source.id}>
          {source.title && <InEach text={source.title} as="p" />}
          {source.publisher && <InEach text={source.publisher} as="p" />}
          {source.url && <a href={source.url}>{source.url}</a>}
        </footer>
      ))}
    </article>
  );
}

/** A relation as each voice says it, with the quotes of that voice. */
function RelationInWords({
  graph,
  placed,
}: {
  readonly graph: Graph;
  readonly placed: PlacedRelation;
}) {
  const voices = groupBy(placed.claims, ({ modality, by = [], via = [] }) =>
    JSON.stringify([modality, by, via]),
  );
  return [...voices].map(([voice, said]) => (
    <section key={voice}>
      {LOCALES.map((locale) => (
        <p key={locale} lang={locale} dir={directionOf(locale)}>
          {putIntoWords(graph, [{ ...placed, claims: said }], locale)[0]?.sentences.join(' ')}
        </p>
      ))}
      {said.map((claim) => (
        <Evidence key={claim.quote?.start ?? claim.record?.at} graph={graph} claim={claim} />
      ))}
    </section>
  ));
}

/** The words of a source, and what they are in other languages. */
function Evidence({ graph, claim }: { readonly graph: Graph; readonly claim: Claim }) {
  const language = graph.dataset.sources.find(({ id }) => id === claim.source)?.language ?? 'und';
  return (
    <blockquote>
      <p lang={language} dir={directionOf(language)}>
        {claim.quote?.exact ?? claim.record?.text}
      </p>
      {claim.translations && <InEach text={claim.translations} as="p" />}
    </blockquote>
  );
}

/** A text in each of its languages. */
function InEach({ text, as: Tag }: { readonly text: Localized; readonly as: 'h1' | 'p' }) {
  return Object.keys(text).map((language) => {
    const { text: words, lang, dir } = localizedText(text, language);
    return (
      <Tag key={language} lang={lang} dir={dir}>
        {words}
      </Tag>
    );
  });
}
