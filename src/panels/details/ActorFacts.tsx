import { useMemo } from 'react';
import { directionOf } from '~/base/localized';
import { ActorLink } from '~/evidence/links/SelectLink';
import { AttributeFacts } from '~/evidence/words/AttributeFacts';
import { messagesOf } from '~/i18n/messages';
import { toListParts } from '~/i18n/parts';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Actor } from '~/model/schema';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Fact } from '~/ui/Fact';
import { Sentence, Words } from '~/ui/Words';

/** What stands between names, by the direction of their letters. */
const COMMAS = { ltr: ', ', rtl: '، ' } as const;

/** What else is known of an actor: what it is, who acts for it, and what else it is called. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const { details } = useMessages();
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const agents = useMemo(
    () => [...graph.actors.values()].filter(({ actsFor }) => actsFor === actor.id),
    [graph, actor.id],
  );
  const isForeign = (lang: string) => Number(lang !== locale);
  const aliases = Object.entries(actor.aliases ?? {})
    .filter(([, names]) => names.length > 0)
    .toSorted(([a], [b]) => isForeign(a) - isForeign(b));
  const hasAttributes = Object.keys(actor.attributes ?? {}).length > 0;
  if (!actor.description && agents.length === 0 && aliases.length === 0 && !hasAttributes)
    return null;
  return (
    <section className="details-section">
      <h3>{messagesOf(locale).actor.about}</h3>
      {actor.description && (
        <p>
          <Words of={actor.description} />
        </p>
      )}
      <dl className="facts">
        {agents.length > 0 && (
          <Fact term={details.actingFor}>
            <Sentence
              parts={toListParts(
                locale,
                agents.map(({ id }) => <ActorLink key={id} id={id} />),
              )}
            />
          </Fact>
        )}
        {aliases.length > 0 && (
          <Fact term={details.alsoCalled}>
            {aliases.map(([lang, names]) => (
              <span key={lang} className="fact-line">
                <bdi lang={lang} dir={directionOf(lang)}>
                  {names.join(COMMAS[directionOf(lang)])}
                </bdi>
              </span>
            ))}
          </Fact>
        )}
        <AttributeFacts attributes={actor.attributes} />
      </dl>
    </section>
  );
}
