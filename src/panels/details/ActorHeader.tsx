import { directionOf, localizedText } from '~/base/localized';
import { ActorLink } from '~/evidence/links/ActorLink';
import { Flag } from '~/evidence/marks/Flag';
import { KindMark } from '~/evidence/marks/KindMark';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Actor } from '~/model/schema';
import { actorKindOf } from '~/model/vocabulary';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Words } from '~/ui/Words';

/** Who an actor is: its name, and on one line its kind, for whom it acts, and its name elsewhere. */
export function ActorHeader({ actor }: { readonly actor: Actor }) {
  const { details } = useMessages();
  const { lang } = localizedText(actor.name, useLocale());
  const others = Object.entries(actor.name).filter(([tag]) => tag !== lang);
  const vocabulary = useApp((state) => selectGraph(state).vocabulary);
  const { label } = actorKindOf(vocabulary, actor.kind);
  return (
    <header className="details-header">
      <h2 className="details-title" tabIndex={-1}>
        {actor.kind === 'state' && actor.country && <Flag country={actor.country} />}
        <Words of={actor.name} />
      </h2>
      <p className="actor-line">
        <span className="actor-line-part">
          <KindMark kind={actor.kind} />
          <Words of={label} />
        </span>
        {actor.actsFor && (
          <span className="actor-line-part">
            <span>
              {details.actsFor}
              {details.colon}
              <ActorLink id={actor.actsFor} />
            </span>
          </span>
        )}
        {others.map(([tag, name]) => (
          <bdi key={tag} className="actor-line-part" lang={tag} dir={directionOf(tag)}>
            {name}
          </bdi>
        ))}
      </p>
    </header>
  );
}
